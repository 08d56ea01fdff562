import Funding

/// A list of areas, taken apart once, so that many places can be looked up in it fast.
struct Territory: Sendable {
    /// One area, or one programme area with what it leaves out.
    private struct Zone: Sendable {
        let members: Set<AreaCode>
        let excluded: Set<AreaCode>
        /// Everything that a member lies in.
        let around: Set<AreaCode>
    }

    private let zones: [Zone]
    /// The countries that the areas lie in or are.
    let countries: Set<AreaCode>
    /// Whether it is made of parts of countries alone.
    let isLocal: Bool

    init(_ areas: [AreaCode], gazetteer: Gazetteer) {
        zones = areas.flatMap { Self.zones(of: $0, gazetteer: gazetteer) }
        let members = zones.flatMap(\.members)
        countries = Set(members.compactMap { gazetteer.country(of: $0) })
        isLocal = !members.isEmpty && members.allSatisfy { gazetteer.area($0)?.level != .country }
    }

    private static func zones(of code: AreaCode, gazetteer: Gazetteer, depth: Int = 0) -> [Zone] {
        guard let area = gazetteer.area(code), area.level == .programmeArea else {
            return [Zone(members: [code], excluded: [], around: Set(gazetteer.lineage(of: code).dropFirst()))]
        }
        // A programme area that holds itself would be an error in the catalogue.
        guard depth < 4 else { return [] }
        return area.members.flatMap { zones(of: $0, gazetteer: gazetteer, depth: depth + 1) }
            .map { Zone(members: $0.members, excluded: $0.excluded.union(area.excluded), around: $0.around) }
    }

    /// Whether a place lies outside altogether.
    ///
    /// - Parameter lineage: the place and everything it lies in, innermost first.
    func excludes(_ lineage: [AreaCode]) -> Bool {
        guard let place = lineage.first else { return false }
        return !zones.contains { zone in
            !lineage.contains(where: zone.excluded.contains)
                && (lineage.contains(where: zone.members.contains) || zone.around.contains(place))
        }
    }
}
