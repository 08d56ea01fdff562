extension StringProtocol {
    /// Whether the first letter is a capital. Most letters are plain, and a capital among them is told by its byte.
    public var beginsWithCapital: Bool {
        guard let first = utf8.first else { return false }
        return first < 0x80 ? (0x41...0x5A).contains(first) : self.first?.isUppercase == true
    }
}
