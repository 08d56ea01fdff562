/// A number by which two records are known to be of the same organisation.
public struct OrganisationKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Whose number it is.
    public enum Scheme: String, Sendable, Hashable, CaseIterable {
        case organisationNumber = "org"
        case vatNumber = "vat"
        case pic
    }

    public let scheme: Scheme
    public let value: String

    init(_ scheme: Scheme, _ value: String) {
        self.scheme = scheme
        self.value = value
    }

    /// Reads what `description` writes, such as `org:212000-0340`; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, let scheme = Scheme(rawValue: parts[0]) else { return nil }
        let value: String? =
            switch scheme {
            case .organisationNumber: (try? OrganisationNumber(parts[1]))?.rawValue
            case .vatNumber: VATNumber(parts[1])?.rawValue
            case .pic: PIC(parts[1])?.rawValue
            }
        guard let value else { return nil }
        self.init(scheme, value)
    }

    public init(_ number: OrganisationNumber) {
        self.init(.organisationNumber, number.rawValue)
    }

    public var description: String { "\(scheme.rawValue):\(value)" }

    public static func < (left: OrganisationKey, right: OrganisationKey) -> Bool { left.description < right.description }
}

extension Organisation {
    /// Every number that it is known by, the organisation number first; empty where the source gives a name alone.
    public var keys: [OrganisationKey] {
        let numbers = [organisationNumber, vatNumber?.organisationNumber].compactMap { $0 }
        var keys = numbers.map { OrganisationKey($0) }
        if keys.count == 2, keys[0] == keys[1] { keys.removeLast() }
        if let vatNumber { keys.append(OrganisationKey(.vatNumber, vatNumber.rawValue)) }
        if let pic { keys.append(OrganisationKey(.pic, pic.rawValue)) }
        return keys
    }

    /// Whether it is a Swedish municipality: a local authority in Sweden, or one whose organisation number begins as municipalities' do.
    public var isSwedishMunicipality: Bool {
        (kind == .localAuthority && country == "SE") || organisationNumber?.isMunicipality ?? false
    }

    /// What a name is compared by: its words in order of the alphabet without legal forms. Names that share it may be one organisation's.
    public static func comparisonKey(ofName name: String) -> String { OrganisationName(name).key }
}

extension OrganisationNumber {
    /// The Tax Agency gives numbers that begin with 212000 to municipalities alone.
    public var isMunicipality: Bool { rawValue.hasPrefix("212000-") }
}
