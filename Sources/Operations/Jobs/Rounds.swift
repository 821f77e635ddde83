import ServiceLifecycle

/// A round again and again, with a pause between, until the program is told to stop. A round that is under way then is
/// cancelled: long work goes in portions and looks.
func rounds(pause: Duration, _ round: @escaping @Sendable () async -> Void) async {
    await cancelWhenGracefulShutdown {
        while !Task.isCancelled {
            await round()
            try? await Task.sleep(for: pause)
        }
    }
}
