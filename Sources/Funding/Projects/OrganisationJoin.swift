/// Which records are the same organisation: those that share an organisation number, a VAT number or a PIC.
///
/// A name alone never joins; it gives candidates that a person must look at.
public struct OrganisationJoin: Sendable {
    /// Two groups that may be one.
    public struct Candidate: Sendable, Hashable {
        public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
            /// The names differ in capitals, accents and punctuation at most.
            case sameName
            /// The names are the same without words such as "kommun" and "AB", or in another order.
            case sameNameWithoutLegalForm
        }

        /// Positions in `groups`; the first is the lower.
        public let first: Int
        public let second: Int
        public let reason: Reason
    }

    /// Positions in the records given, by organisation; each position once, in rising order.
    public let groups: [[Int]]
    /// Groups in which two organisation numbers or two VAT numbers meet: a number is wrong, or an organisation has changed.
    public let conflicts: [Int]
    /// Pairs of groups that are alike by name alone, in one country or with a country unknown.
    public let candidates: [Candidate]

    public init(_ organisations: [Organisation]) {
        var sets = DisjointSets(count: organisations.count)
        var firstWith: [OrganisationKey: Int] = [:]
        for (position, organisation) in organisations.enumerated() {
            for key in organisation.keys {
                if let first = firstWith[key] { sets.join(first, position) } else { firstWith[key] = position }
            }
        }
        let groups = sets.groups()
        self.groups = groups
        conflicts = groups.indices.filter { Self.isInConflict(groups[$0].map { organisations[$0] }) }
        candidates = Self.candidates(among: groups.map { $0.map { organisations[$0] } })
    }

    private static func isInConflict(_ organisations: [Organisation]) -> Bool {
        let numbers = organisations.flatMap { [$0.organisationNumber, $0.vatNumber?.organisationNumber] }.compactMap { $0 }
        return Set(numbers).count > 1 || Set(organisations.compactMap(\.vatNumber)).count > 1
    }

    /// Of many groups with one name, each is paired with the first, so that the list grows no faster than the groups.
    private static func candidates(among groups: [[Organisation]]) -> [Candidate] {
        var groupsByKey: [String: [(group: Int, folded: String, country: AreaCode?)]] = [:]
        for (position, group) in groups.enumerated() {
            var told: Set<OrganisationName> = []
            for organisation in group {
                guard let text = organisation.name else { continue }
                let name = OrganisationName(text)
                guard !name.key.isEmpty, told.insert(name).inserted else { continue }
                groupsByKey[name.key, default: []].append((position, name.folded, organisation.country))
            }
        }
        var reasons: [[Int]: Candidate.Reason] = [:]
        for alike in groupsByKey.values {
            for (index, entry) in alike.enumerated() {
                let earlier = alike[..<index].first {
                    $0.group != entry.group && ($0.country == nil || entry.country == nil || $0.country == entry.country)
                }
                guard let earlier else { continue }
                let reason: Candidate.Reason = earlier.folded == entry.folded ? .sameName : .sameNameWithoutLegalForm
                let pair = [earlier.group, entry.group].sorted()
                if reasons[pair] != .sameName { reasons[pair] = reason }
            }
        }
        return reasons.map { Candidate(first: $0.key[0], second: $0.key[1], reason: $0.value) }
            .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }
}
