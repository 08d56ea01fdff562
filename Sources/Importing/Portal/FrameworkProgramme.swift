import Foundation
import Funding

/// One of the portal's framework programmes, by the code that its records carry.
///
/// Codes and names: the portal's own list of 22 August 2026 (facet `frameworkProgramme`), whose labels arrive damaged —
/// percent-encoded, plus signs lost — and are repaired here. Those marked * were not in that list but in records.
struct FrameworkProgramme {
    let code: String
    /// The official English name, whole.
    let name: String
    /// The same programme in Utblick's catalogue. `nil` also where the catalogue's programme of the same fund is another one:
    /// the portal has the Commission's own strands of ESF+, AMIF and EMFAF, the catalogue the Swedish programmes, whose money must
    /// be used in Sweden; its Just Transition is the loan facility.
    let programme: Programme.ID?

    static func named(_ code: String) -> FrameworkProgramme? { byCode[code] }

    private static let byCode = Dictionary(table.map { ($0.code, $0) }) { first, _ in first }

    static let table: [FrameworkProgramme] = [
        .init(code: "43108390", name: "Horizon Europe", programme: "horizon_europe"),
        .init(code: "43252405", name: "Programme for the Environment and Climate Action (LIFE)", programme: "life_2021_2027"),
        .init(code: "43353764", name: "Erasmus+", programme: "erasmus_plus_2021_2027"),
        .init(code: "43251589", name: "Citizens, Equality, Rights and Values Programme (CERV)", programme: "cerv_2021_2027"),
        .init(code: "43251814", name: "Creative Europe Programme (CREA)", programme: "creative_europe"),
        .init(code: "43152860", name: "Digital Europe Programme (DIGITAL)", programme: "digital_europe"),
        .init(code: "43332642", name: "EU4Health Programme (EU4H)", programme: "eu4health"),  // *
        .init(code: "43251567", name: "Connecting Europe Facility (CEF)", programme: "cef_2021_2027"),
        .init(code: "43251447", name: "Asylum, Migration and Integration Fund (AMIF)", programme: nil),  // *
        .init(code: "43089234", name: "Innovation Fund (INNOVFUND)", programme: "innovation_fund"),
        .init(code: "44773066", name: "Just Transition Mechanism (JTM)", programme: nil),
        .init(code: "43252476", name: "Single Market Programme (SMP)", programme: nil),
        .init(code: "43254037", name: "European Solidarity Corps (ESC)", programme: "european_solidarity_corps"),
        .init(code: "43254019", name: "European Social Fund+ (ESF+)", programme: nil),
        .init(code: "44416173", name: "Interregional Innovation Investments Instrument (I3)", programme: nil),
        .init(code: "43252386", name: "Justice Programme (JUST)", programme: nil),
        .init(code: "43252368", name: "Internal Security Fund (ISF)", programme: nil),
        .init(code: "43251530", name: "Border Management and Visa Instrument (BMVI)", programme: nil),  // *
        .init(code: "43298203", name: "Union Civil Protection Mechanism (UCPM)", programme: nil),  // *
        .init(code: "43392145", name: "European Maritime, Fisheries and Aquaculture Fund (EMFAF)", programme: nil),
        .init(code: "43298916", name: "Euratom Research and Training Programme (EURATOM)", programme: nil),
        .init(code: "44181033", name: "European Defence Fund (EDF)", programme: nil),
        .init(code: "43252449", name: "Research Fund for Coal & Steel (RFCS)", programme: nil),
        .init(code: "43637601", name: "Pilot Projects & Preparatory Actions (PPPA)", programme: nil),
        .init(code: "43253967", name: "Renewable Energy Financing Mechanism (RENEWFM)", programme: nil),
        .init(code: "46324255", name: "Technical assistance for ERDF, CF and JTF (ERDF-TA)", programme: nil),
        .init(
            code: "45876777", name: "Neighbourhood, Development and International Cooperation Instrument – Global Europe (NDICI)",
            programme: nil),
        .init(code: "111111", name: "EU External Action – Prospect (RELEX-PROSPECT)", programme: nil),
        .init(code: "45532249", name: "EU Bodies and Agencies (EUBA)", programme: nil),
        .init(code: "43697167", name: "European Parliament (EP)", programme: nil),
        .init(code: "43252433", name: "Programme for the Protection of the Euro against Counterfeiting (PERICLES IV)", programme: nil),
        .init(code: "43252517", name: "Social Prerogative and Specific Competencies Lines (SOCPL)", programme: nil),
        .init(code: "31045243", name: "Horizon 2020 Framework Programme (H2020)", programme: "horizon_2020"),
        .init(code: "31059643", name: "Programme for the Competitiveness of Enterprises and SMEs (COSME, 2014–2020)", programme: nil),
        .init(code: "43298664", name: "Promotion of Agricultural Products (AGRIP)", programme: nil),  // *
        .init(code: "43253706", name: "Technical Support Instrument (TSI)", programme: nil),  // *
    ]

    /// The catalogue's programme for a call. Erasmus for Young Entrepreneurs is one action of the Single Market Programme, and
    /// the only one that the catalogue has.
    static func programme(code: String, identifier: String, texts: [String]) -> Programme.ID? {
        if code == "43252476" {
            let isEntrepreneurs =
                identifier.uppercased().split(separator: "-").contains("EYE")
                || texts.contains { $0.localizedCaseInsensitiveContains("Erasmus for Young Entrepreneurs") }
            return isEntrepreneurs ? "eye_2021_2027" : nil
        }
        return named(code)?.programme
    }
}
