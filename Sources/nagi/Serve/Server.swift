import Delivery
import Foundation
import Logging
import Operations
import ServiceLifecycle
import UnixSignals
import Web

/// The services that make up a running program, and how they stop: not ready any more, the listener closes, requests
/// in hand are answered, the mail in hand is finished, the figures end last.
struct Server {
    let offices: Offices
    let settings: Settings
    var hasPages = true
    /// A demo ends with its terminal; a service does not.
    var endsWithTerminal = false

    /// What is not done by then is broken off: systemd, and people, wait no longer.
    static let longestStop = Duration.seconds(20)

    func run(whenListening: @escaping @Sendable () async -> Void) async throws {
        Signals.ignore(endsWithTerminal ? Signals.harmless : Signals.harmless + [SIGHUP])
        OpenFiles.raise()
        let logger = Logger(label: "nagi") { _ in
            LineLog(format: settings.logFormat, level: settings.logLevel)
        }
        let figures = Figures(offices: offices) { [offices] in
            (try? await offices.backupState())?.lastSuccess
        }
        let readiness = Readiness { [offices] in try await offices.proveWrite() }
        let watch = Watch(readiness: readiness) { await figures.gauges() }
        // They stop in the opposite order, one after another.
        var services: [any Service] = []
        if let address = settings.metrics {
            services.append(MetricsServer(watch, address).service(logger: logger))
        }
        services.append(KeyWatch(offices: offices, logger: logger))
        if settings.hasJobs || !hasPages {
            services.append(MailWorker(offices: offices, logger: logger))
            services.append(ReminderWorker(offices: offices, logger: logger))
            if let folder = settings.returnFolder {
                services.append(ReturnWorker(offices: offices, box: folder.box, logger: logger))
            }
            services.append(RetentionWorker(offices: offices, logger: logger))
            if let plan = try settings.backupPlan() {
                services.append(BackupWorker(offices: offices, plan: plan, logger: logger))
            }
        }
        if hasPages {
            services.append(pages(watch, logger, whenListening))
        } else {
            logger.notice("started")
            await whenListening()
        }
        services.append(Farewell(readiness: readiness, drain: settings.drain, logger: logger))
        try await group(services, logger).run()
        logger.notice("stopped")
    }

    private func pages(
        _ watch: Watch, _ logger: Logger, _ whenListening: @escaping @Sendable () async -> Void
    ) -> some Service {
        let house = House(
            offices: offices, origins: settings.origins, proxies: settings.trustedProxies,
            doctorMark: offices.doctorMark, watch: watch, randomBytes: SystemOutside.random)
        var listening = settings.listening
        listening.socket = SocketActivation.take()
        return house.server(listening).service(logger: logger) { _ in
            logger.notice("started")
            await whenListening()
        }
    }

    private func group(_ services: [any Service], _ logger: Logger) -> ServiceGroup {
        let signals: [UnixSignal] = [.sigterm, .sigint] + (endsWithTerminal ? [.sighup] : [])
        // What the library says of itself is told by our own lines.
        var quiet = logger
        quiet.logLevel = max(.warning, logger.logLevel)
        var configuration = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: signals, logger: quiet)
        configuration.maximumGracefulShutdownDuration = Self.longestStop
        return ServiceGroup(configuration: configuration)
    }
}

/// The first to hear that the program stops: whoever asks is told to go elsewhere, and has a moment to do so.
private struct Farewell: Service {
    let readiness: Readiness
    let drain: Duration
    let logger: Logger

    func run() async throws {
        try? await gracefulShutdown()
        readiness.stop()
        logger.notice("stopping")
        try? await Task.sleep(for: drain)
    }
}

/// Signals that must not end a service: a closed terminal, a reader that went away, and two without a meaning here.
enum Signals {
    static let harmless = [SIGPIPE, SIGUSR1, SIGUSR2]

    static func ignore(_ signals: [Int32]) {
        for signal in signals { Foundation.signal(signal, SIG_IGN) }
    }
}
