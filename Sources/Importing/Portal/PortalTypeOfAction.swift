import Funding

/// Finds the catalogue's action for what the portal calls a type of action.
///
/// Names: the values of `typesOfAction` in 629 records of 10 August 2026. The first words that a name holds decide, so the
/// narrower stand first: every "Research and Innovation Action" holds "Innovation Action" too.
enum PortalTypeOfAction {
    private static let horizon: [(words: String, action: Action.ID)] = [
        ("MSCA", "msca"),
        ("ERC", "erc"),
        ("EIC", "eic"),
        ("Research and Innovation Action", "ria"),
        ("Innovation Action", "ia"),
        ("Coordination and Support Action", "csa"),
        ("Pre-commercial Procurement", "pcp"),
        ("Cofund Action", "cofund"),
    ]

    static func action(ofType type: String?, identifier: String, programme: Programme.ID?) -> Action.ID? {
        switch programme {
        case "horizon_europe":
            guard let type, !type.isEmpty else { return nil }
            return horizon.first { type.contains($0.words) }?.action ?? "other"
        case "cerv_2021_2027":
            // Identifiers of the town strand: CERV-2026-CITIZENS-TOWN-TT and …-TOWN-NT.
            let identifier = identifier.uppercased()
            if identifier.contains("TOWN-TT") { return "town_twinning" }
            return identifier.contains("TOWN-NT") ? "networks_of_towns" : nil
        default: return nil
        }
    }
}
