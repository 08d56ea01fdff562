import Funding

/// A list of areas, taken apart once, so that many places can be looked up in it fast.
struct Territory: Sendable {
    /// Areas that share what is left out of them.
    private struct Zone: Sendable {
        var members: Set<AreaCode>
        let excluded: Set<AreaCode>
        /// Everything that a member lies in.
        var around: Set<AreaCode>
    }

    private let zones: [Zone]
    /// The countries that the areas lie in or are.
    let countries: Set<AreaCode>

    init(_ areas: [AreaCode], gazetteer: Gazetteer) {
        zones = Self.zones(of: areas, without: [], gazetteer: gazetteer)
        countries = Set(gazetteer.countries(of: areas))
    }

    private static func zones(of areas: [AreaCode], without excluded: Set<AreaCode>, gazetteer: Gazetteer, depth: Int = 0) -> [Zone] {
        var plain = Zone(members: [], excluded: excluded, around: [])
        var nested: [Zone] = []
        for code in areas {
            // A programme area that holds itself would be an error in the catalogue; the bound keeps it from hanging the start.
            if let area = gazetteer.area(code), area.level == .programmeArea, depth < 4 {
                nested += zones(of: area.members, without: excluded.union(area.excluded), gazetteer: gazetteer, depth: depth + 1)
            } else {
                plain.members.insert(code)
                plain.around.formUnion(gazetteer.lineage(of: code).dropFirst())
            }
        }
        return (plain.members.isEmpty ? [] : [plain]) + nested
    }

    /// Whether a place lies outside altogether.
    ///
    /// - Parameter lineage: the place and everything it lies in, innermost first.
    func excludes(_ lineage: [AreaCode]) -> Bool {
        guard let place = lineage.first else { return false }
        return !zones.contains { zone in
            (lineage.contains(where: zone.members.contains) || zone.around.contains(place))
                && (zone.excluded.isEmpty || !lineage.contains(where: zone.excluded.contains))
        }
    }
}
