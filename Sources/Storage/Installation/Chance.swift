/// Random bytes, handed in from outside. Keys never come from here: they are the cryptographic library's.
struct Chance: Sendable {
    let bytes: @Sendable (Int) -> [UInt8]

    /// Positive, 52 bits: JavaScript and spreadsheets carry it unharmed.
    func id() -> Int {
        let drawn = bytes(7).reduce(0) { $0 << 8 | Int($1) } & (1 << 52 - 1)
        return drawn == 0 ? id() : drawn
    }

    /// Ten characters that cannot be mistaken for each other on paper: 50 bits.
    func slug() -> String {
        let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
        return String(bytes(10).map { letters[Int($0 & 31)] })
    }

    /// 32 bytes as 43 characters for an address.
    func token() -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        var text = ""
        var (bits, count) = (0, 0)
        for byte in bytes(32) {
            bits = bits << 8 | Int(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(letters[bits >> count & 63])
                bits &= 1 << count - 1
            }
        }
        text.append(letters[bits << (6 - count) & 63])
        return text
    }
}
