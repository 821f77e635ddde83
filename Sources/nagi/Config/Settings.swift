/// The settings of one run, each with its source. Flags come before the environment, the environment before the
/// file, the file before the default.
struct Settings: Sendable {
    struct Found: Sendable, Hashable {
        let text: String
        let source: SettingSource
    }

    private var found: [Setting: Found] = [:]
    /// The file that was read.
    private(set) var file: String?

    /// The value that counts, or nil when nobody gave one and there is no default.
    subscript(setting: Setting) -> Found? {
        found[setting] ?? standard(setting).map { Found(text: $0, source: .standard) }
    }

    /// Values by hand, without environment and file: for the demo.
    init(flags: [Setting: String]) throws(SettingFaults) {
        try self.init(flags: flags, file: nil, environment: [:]) { _ in nil }
    }

    /// - Parameters:
    ///   - file: the file that was named as a flag.
    ///   - read: a file, nil when there is none of that name.
    init(
        flags: [Setting: String], file: String?, environment: [String: String],
        read: (String) throws(SettingFault) -> SettingText?
    ) throws(SettingFaults) {
        var faults: [SettingFault] = []
        take(flags: flags)
        faults += take(environment: environment)
        do {
            if let path = file ?? environment[Setting.fileEnvironmentName], !path.isEmpty {
                faults += try take(file: path, read(path), isNamed: true)
            } else if let data = found[.data]?.text {
                faults += try take(file: Self.beside(data, "conf"), read(Self.beside(data, "conf")))
            }
        } catch {
            faults.append(error)
        }
        faults += badValues + contradictions
        if !faults.isEmpty { throw SettingFaults(faults: faults) }
    }

    private mutating func take(flags: [Setting: String]) {
        for (setting, text) in flags { found[setting] = Found(text: text, source: .flag) }
    }

    /// An empty value is none, as shells and containers have it.
    private mutating func take(environment: [String: String]) -> [SettingFault] {
        var faults: [SettingFault] = []
        for (name, text) in environment.sorted(by: { $0.key < $1.key }) {
            guard name.hasPrefix(Setting.environmentPrefix), !name.hasPrefix(Setting.testPrefix),
                name != Setting.fileEnvironmentName
            else { continue }
            guard let setting = Setting(environmentName: name) else {
                let known = Setting.allCases.map(\.environmentName) + [Setting.fileEnvironmentName]
                faults.append(.unknown(name, at: "environment", among: known))
                continue
            }
            if found[setting] == nil, !text.isEmpty {
                found[setting] = Found(text: text, source: .environment)
            }
        }
        return faults
    }

    private mutating func take(
        file path: String, _ content: SettingText?, isNamed: Bool = false
    ) throws(SettingFault) -> [SettingFault] {
        guard let content else {
            if !isNamed { return [] }
            throw SettingFault(
                place: Setting.fileFlag, words: Words("設定ファイルがありません：\(path)", "there is no file \(path)"))
        }
        file = path
        let read = SettingFile(content.text)
        var faults = read.faults
        for entry in read.entries {
            guard let setting = Setting(rawValue: entry.key) else {
                let known = Setting.allCases.map(\.rawValue)
                faults.append(.unknown(entry.key, at: "config:\(entry.line)", among: known))
                continue
            }
            if setting.isSecret, content.isOpenToAll { faults.append(.openSecret(entry)) }
            if found[setting] == nil {
                found[setting] = Found(text: entry.value, source: .file(line: entry.line))
            }
        }
        return faults
    }

    private var badValues: [SettingFault] {
        Setting.allCases.compactMap { setting in
            guard let value = found[setting], let words = setting.problem(value.text) else { return nil }
            return SettingFault(
                place: value.source.place(of: setting), words: words, isUsage: value.source == .flag)
        }
    }

    /// `/var/lib/nagi/` → `/var/lib/nagi.conf`: outside the data, so that a copy of the data holds neither key nor
    /// password.
    static func beside(_ data: String, _ ending: String) -> String {
        var path = data
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path + "." + ending
    }
}
