import Foundation
import Funding
import Testing

@testable import Importing

/// What calls are tied to must stand in the repository's own catalogue.
@Suite struct PortalActionTests {
    private static let catalogue = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Catalogue")

    private func lines(of programme: Programme.ID) throws -> Set<String> {
        let file = Self.catalogue.appending(path: "programmes/\(programme.rawValue).yaml")
        return Set(try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
    }

    @Test func `every programme and action of the tables stands in the catalogue`() throws {
        let programmes = Set(PortalAction.table.map(\.programme) + FrameworkProgramme.table.compactMap(\.programme) + ["eye_2021_2027"])
        for programme in programmes {
            let lines = try lines(of: programme)
            #expect(lines.contains("id: \(programme.rawValue)"))
            for row in PortalAction.table where row.programme == programme {
                #expect(lines.contains("- id: \(row.action.rawValue)"), "\(programme) has no action \(row.action)")
            }
        }
    }

    @Test func `every area that conditions are read to is the catalogue's`() throws {
        let text = try String(contentsOf: Self.catalogue.appending(path: "areas.yaml"), encoding: .utf8)
        for code in Set(PortalCountries.countries.values.map(\.rawValue) + ["eu27", "horizon_associated"]) {
            #expect(text.contains("{code: \(code),") || text.contains("{code: \"\(code)\","), "no area \(code)")
        }
    }

    @Test(arguments: [
        ("horizon_europe", "HORIZON Public Procurement of Innovative Solutions", "HORIZON-CL3-2026-01-SSRI-03", "pcp"),
        ("horizon_europe", "HORIZON JU Research and Innovation Actions", "X", "ria"),
        ("horizon_europe", nil, "X", nil),
        ("life_2021_2027", "LIFE Project Grants", "LIFE-2026-SAP-NAT-GOV", "sap_nature"),
        ("life_2021_2027", "LIFE Project Grants", "LIFE-2026-SAP-ENV-GOV", "sap_environment"),
        ("life_2021_2027", "LIFE Project Grants", "LIFE-2026-SAP-CLIMA-CCA", "sap_climate"),
        ("life_2021_2027", "LIFE Project Grants", "LIFE-2026-CET-ENERPOV", "clean_energy"),
        ("life_2021_2027", "LIFE Project Grants", "LIFE-2026-STRAT-NAT-SNAP-two-stage", "strategic"),
        ("life_2021_2027", "LIFE Project Grants", "LIFE-2026-TA-PP-ENV-SIP", "technical_assistance"),
        ("life_2021_2027", "LIFE Operating Grants Framework Partnerships", "LIFE-2026-NGO-OG-FPA", nil),
        ("cerv_2021_2027", "CERV Lump Sum Grants", "CERV-2026-DAPHNE-CHILDREN", "daphne"),
        ("cerv_2021_2027", "CERV Project Grants", "CERV-2026-CHAR-LITI-CIVIC", "union_values"),
        ("creative_europe", "CREA Lump Sum Grants", "CREA-CULT-2027-COOP-1", "cooperation_small"),
        ("creative_europe", "CREA Lump Sum Grants", "CREA-CULT-2027-COOP-UA-1", nil),
        ("creative_europe", "CREA Lump Sum Grants", "CREA-MEDIA-2026-DEVMINISLATE", "media"),
        ("erasmus_plus_2021_2027", "ERASMUS Lump Sum Grants", "ERASMUS-SPORT-2027-SCP", "ka220"),
        ("erasmus_plus_2021_2027", "ERASMUS Lump Sum Grants", "ERASMUS-SPORT-2027-SSCP", nil),
        ("erasmus_plus_2021_2027", "ERASMUS Prizes", "ERASMUS-SPORT-2026-EU-AWARDS-PEACE", nil),
        ("cef_2021_2027", "CEF Infrastructure Projects", "CEF-T-2026-MILMOB-WORKS", "transport"),
        ("cef_2021_2027", "CEF Project Grants", "CEF-E-2026-PCI-PMI-STUDIES", "energy"),
        ("european_solidarity_corps", "ESC Grants", "ESC-SOLID-2027-VTHPA", "volunteering_teams"),
        ("digital_europe", "DIGITAL Simple Grants", "DIGITAL-2026-SKILLS-10-EDTECH", nil),
    ])
    func `type and identifier tell the action`(programme: String, type: String?, identifier: String, action: String?) {
        let found = PortalAction.action(ofType: type, identifier: identifier, programme: Programme.ID(programme))
        #expect(found?.rawValue == action)
    }
}
