extension Localized {
    public static func + (left: Localized, right: Localized) -> Localized {
        Localized(sv: left.sv + right.sv, en: left.en + right.en)
    }

    /// "a, b och c" and "a, b and c".
    public static func list(_ items: [Localized], lastJoinedBy conjunction: Localized = Localized(sv: "och", en: "and")) -> Localized {
        guard let last = items.last else { return Localized(same: "") }
        guard items.count > 1 else { return last }
        let head = items.dropLast()
        return Localized(
            sv: head.map(\.sv).joined(separator: ", ") + " \(conjunction.sv) " + last.sv,
            en: head.map(\.en).joined(separator: ", ") + " \(conjunction.en) " + last.en)
    }

    /// "a, b eller c" and "a, b or c".
    public static func choice(_ items: [Localized]) -> Localized {
        list(items, lastJoinedBy: Localized(sv: "eller", en: "or"))
    }
}
