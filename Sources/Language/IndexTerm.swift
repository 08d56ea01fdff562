/// A word as the index keeps it: `s:våtmark` for a Swedish dictionary form, `e:wetland` for an English stem.
public struct IndexTerm: Sendable, Hashable {
    public let key: String
    /// Of the key's bytes: what a term is looked up by, worked out once for however many collections it is sought in.
    public let hash: UInt64
    public let isEnglish: Bool

    public init(key: String) {
        self.key = key
        isEnglish = key.utf8.first == UInt8(ascii: "e")
        var key = key
        hash = key.withUTF8 { ByteHash.hash(UnsafeRawBufferPointer($0)) }
    }

    public static func swedish(_ form: String) -> IndexTerm { IndexTerm(key: "s:" + form) }
    public static func english(_ stem: String) -> IndexTerm { IndexTerm(key: "e:" + stem) }
    /// Two neighbouring content words.
    public static func englishPair(_ first: String, _ second: String) -> IndexTerm { IndexTerm(key: "e:" + first + " " + second) }

    /// The stem of an English term, or both of a pair's; `nil` for a Swedish one.
    public var englishStem: Substring? { isEnglish ? key.dropFirst(2) : nil }

    public static func == (left: IndexTerm, right: IndexTerm) -> Bool { left.hash == right.hash && left.key == right.key }

    public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
