import Funding

/// Ties a call of the portal to an action of the catalogue, whose rules it then inherits.
///
/// A row holds for a programme and a sign: words of the portal's type of action, or parts of the topic's identifier. The first row
/// that fits decides, so the narrower stand first: every "Research and Innovation Action" holds "Innovation Action" too. A type
/// without a row is left alone: Erasmus+ prizes, centres of excellence and small sport partnerships (which apply with a PIC, the
/// catalogue's KA210 with an OID), LIFE operating grants, and everything of programmes whose actions the portal does not tell.
struct PortalAction {
    enum Sign {
        case anyType
        /// Words that the portal's type of action holds.
        case type(String)
        /// Parts of the identifier, in a row: `TOWN-TT` in `CERV-2026-CITIZENS-TOWN-TT`.
        case identifier(String)
    }

    let programme: Programme.ID
    let sign: Sign
    let action: Action.ID

    private init(_ programme: Programme.ID, _ sign: Sign, _ action: Action.ID) {
        self.programme = programme
        self.sign = sign
        self.action = action
    }

    static func action(ofType type: String?, identifier: String, programme: Programme.ID?) -> Action.ID? {
        table.first { $0.programme == programme && $0.fits(type: type ?? "", identifier: identifier) }?.action
    }

    private func fits(type: String, identifier: String) -> Bool {
        switch sign {
        case .anyType: !type.isEmpty
        case .type(let words): type.contains(words)
        case .identifier(let parts): "-\(identifier.uppercased())-".contains("-\(parts)-")
        }
    }

    /// Sources: types and identifiers in 629 records of the portal, 10 August 2026; rows marked * follow the topics of earlier years,
    /// `https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/…` with the topic named.
    static let table: [PortalAction] = [
        .init("horizon_europe", .type("MSCA"), "msca"),
        .init("horizon_europe", .type("ERC"), "erc"),
        .init("horizon_europe", .type("EIC"), "eic"),
        .init("horizon_europe", .type("Research and Innovation Action"), "ria"),
        .init("horizon_europe", .type("Innovation Action"), "ia"),
        .init("horizon_europe", .type("Coordination and Support Action"), "csa"),
        .init("horizon_europe", .type("Pre-commercial Procurement"), "pcp"),
        .init("horizon_europe", .type("Public Procurement of Innovative Solutions"), "pcp"),
        .init("horizon_europe", .type("Cofund Action"), "cofund"),
        .init("horizon_europe", .anyType, "other"),

        .init("life_2021_2027", .identifier("SAP-NAT"), "sap_nature"),
        .init("life_2021_2027", .identifier("SAP-ENV"), "sap_environment"),
        .init("life_2021_2027", .identifier("SAP-CLIMA"), "sap_climate"),
        .init("life_2021_2027", .identifier("CET"), "clean_energy"),
        // Projects on legislative and policy priorities: the catalogue's "other actions".
        .init("life_2021_2027", .identifier("PLP"), "clean_energy"),
        .init("life_2021_2027", .identifier("STRAT"), "strategic"),
        .init("life_2021_2027", .identifier("TA-PP"), "technical_assistance"),

        .init("cerv_2021_2027", .identifier("TOWN-TT"), "town_twinning"),
        .init("cerv_2021_2027", .identifier("TOWN-NT"), "networks_of_towns"),
        .init("cerv_2021_2027", .identifier("CITIZENS-REM"), "citizens_engagement"),  // * CERV-2025-CITIZENS-REM-TRANSITION
        .init("cerv_2021_2027", .identifier("CITIZENS-CIV"), "citizens_engagement"),  // * CERV-2025-CITIZENS-CIV
        .init("cerv_2021_2027", .identifier("EQUAL"), "equality"),  // * CERV-2025-EQUAL-LGBTIQ
        .init("cerv_2021_2027", .identifier("CHILD"), "equality"),  // * CERV-2025-CHILD
        .init("cerv_2021_2027", .identifier("DAPHNE"), "daphne"),
        .init("cerv_2021_2027", .identifier("CHAR-LITI"), "union_values"),

        .init("creative_europe", .identifier("COOP-1"), "cooperation_small"),  // * CREA-CULT-2025-COOP-1
        .init("creative_europe", .identifier("COOP-2"), "cooperation_medium"),  // * CREA-CULT-2022-COOP-2
        .init("creative_europe", .identifier("COOP-3"), "cooperation_large"),  // * CREA-CULT-2025-COOP-3
        .init("creative_europe", .identifier("LIT"), "translation"),  // * CREA-CULT-2022-LIT
        .init("creative_europe", .identifier("CREA-MEDIA"), "media"),
        .init("creative_europe", .identifier("CREA-CROSS"), "cross_sectoral"),  // * CREA-CROSS-2022-INNOVLAB

        .init("erasmus_plus_2021_2027", .identifier("SCP"), "ka220"),  // * ERASMUS-SPORT-2025-SCP

        .init("cef_2021_2027", .identifier("CEF-T"), "transport"),
        .init("cef_2021_2027", .identifier("CEF-E"), "energy"),
        .init("cef_2021_2027", .identifier("CEF-DIG"), "digital"),

        .init("innovation_fund", .identifier("SSC"), "small_scale"),  // * INNOVFUND-2022-SSC
        .init("innovation_fund", .identifier("SSP"), "small_scale"),  // * INNOVFUND-2023-NZT-GENERAL-SSP
        .init("innovation_fund", .identifier("MSP"), "medium_scale"),  // * INNOVFUND-2023-NZT-GENERAL-MSP

        .init("european_solidarity_corps", .identifier("VTHPA"), "volunteering_teams"),  // * ESC-SOLID-2022-VTHPA
        .init("european_solidarity_corps", .identifier("ESC-HUMAID"), "humanitarian_aid"),  // * ESC-HUMAID-2021-QUAL-LABEL-FP
    ]
}
