import Catalogue
import Foundation
import Funding
import Testing

/// The catalogue that this repository carries.
@Suite struct `The catalogue of this repository` {
    private static let directory = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Catalogue")
    private static let read = CatalogueReader.read(directory: directory)
    private let catalogue: Catalogue

    init() throws {
        catalogue = try #require(Self.read.catalogue)
    }

    @Test func `reads without an error or a warning`() {
        #expect(Self.read.diagnostics.map(\.description) == [])
    }

    @Test func `holds what was collected`() {
        #expect(catalogue.programmes.count == 59)
        #expect(catalogue.calls.count == 288)
        #expect(catalogue.pastCalls.count == 84)
        #expect(catalogue.networks.map(\.id) == ["aer", "sba", "sef"])
        #expect(catalogue.municipality.area == "SE-0483")
        #expect(catalogue.gazetteer.areas.values.count { $0.level == .municipality } == 290)
        #expect(catalogue.gazetteer.areas.values.count { $0.level == .nuts3 && $0.code.rawValue.hasPrefix("SE") } == 21)
    }

    @Test func `keeps every file small enough to edit by hand`() throws {
        var files = 0
        for folder in [".", "calls", "programmes"] {
            let path = Self.directory.appending(path: folder).path(percentEncoded: false)
            for name in try FileManager.default.contentsOfDirectory(atPath: path) where name.hasSuffix(".yaml") {
                let size = try Data(contentsOf: URL(filePath: "\(path)/\(name)")).count
                #expect(size < 100_000, "\(name)")
                files += 1
            }
        }
        #expect(files > 60)
    }

    @Test func `has the nine programmes of the municipality's page, each with a successor that runs or has run`() {
        let seeds = catalogue.seedProgrammes
        #expect(seeds.compactMap(\.seed?.order) == Array(1...9))
        for programme in seeds {
            #expect(!programme.succeededBy.isEmpty, "\(programme.id)")
            for successor in programme.succeededBy {
                #expect(catalogue.programme(successor)?.succeeds.contains(programme.id) == true)
            }
        }
    }

    @Test func `calls no programme of 2014–2020 running, nor Interreg Europe, whose money is committed`() throws {
        let today = try #require(Day(iso: "2026-11-22"))
        for programme in catalogue.programmes where programme.periodLabel.contains("2014") {
            #expect(programme.state(on: today) == .closed, "\(programme.id)")
        }
        #expect(catalogue.programme("interreg_europe_2021_2027")?.state(on: today) == .fullyCommitted)
        #expect(catalogue.programme("central_baltic_2021_2027")?.state(on: today) == .running)
    }

    @Test func `gives every running programme texts, examples and search words in both languages`() throws {
        let today = try #require(Day(iso: "2026-11-22"))
        for programme in catalogue.programmes where programme.state(on: today) == .running {
            #expect(programme.supports.sv != programme.supports.en, "\(programme.id)")
            #expect(programme.examples.count >= 6, "\(programme.id)")
            #expect(programme.keywords.sv.count >= 10 && programme.keywords.en.count >= 10, "\(programme.id)")
            #expect(!programme.themes.isEmpty && !programme.facts.isEmpty, "\(programme.id)")
        }
    }

    @Test func `gives every call a programme, plain words and a deadline`() {
        for call in catalogue.calls {
            #expect(call.programme.flatMap { catalogue.programme($0) } != nil, "\(call.id)")
            #expect(call.plainTitle != nil && call.summary != nil && call.municipalRole != nil, "\(call.id)")
            #expect(!call.deadlines.isEmpty && !call.swedishKeywords.isEmpty && !call.keywords.isEmpty, "\(call.id)")
        }
        #expect(catalogue.calls.count { $0.municipalRole == Call.MunicipalRole.none } == 205)
        #expect(catalogue.calls.count { $0.deadlines.contains { $0.stage == .stage(1) } } == 23)
    }

    @Test(arguments: [
        ("Katrineholm", "SE-0483"), ("katrineholms kommun", "SE-0483"), ("Katrineholms stad", "SE-0483-katrineholm"),
        ("Katrineholms tätort", "SE-0483-katrineholm"), ("Valla", "SE-0483-valla"), ("Sörmland", "SE122"),
        ("Södermanlands län", "SE122"), ("Södermanland", "SE122"), ("Uppsala", "SE-0380"), ("Uppsala län", "SE121"),
        ("Stockholm", "SE-0180"), ("Stockholms län", "SE110"), ("Gothenburg", "SE-1480"), ("Borås", "SE-1490"),
        ("Borås kommun", "SE-1490"), ("Finland", "FI"), ("Grekland", "EL"), ("Norge", "NO"), ("Danmark", "DK"), ("EU", "eu27"),
        ("Östra Mellansverige", "SE12"), ("Nyland", "FI1B1"),
    ])
    func `finds a place by what people call it`(name: String, code: String) {
        #expect(catalogue.gazetteer.area(named: name)?.code == AreaCode(code))
    }

    @Test(arguments: [
        ("central_baltic", "SE-0483", Verdict.met), ("central_baltic", "SE-1480", .notMet), ("central_baltic", "FI200", .met),
        ("central_baltic", "LV", .unknown), ("central_baltic", "PL", .notMet), ("horizon_associated", "SE", .met),
        ("interreg_europe", "NO", .met), ("nordplus", "PL", .notMet), ("norrbotten_vasterbotten", "SE-0483", .notMet),
        ("leader_sodermanland", "SE-0483", .unknown), ("leader_sodermanland", "SE-0483-katrineholm", .notMet),
        ("leader_sodermanland", "SE-0483-valla", .met), ("leader_sodermanland", "SE-0480", .notMet), ("SE12", "SE-0483", .met),
        ("baltic_sea_region", "DE", .unknown), ("interreg_oks", "SE-0483", .notMet), ("interreg_aurora", "SE-0483", .notMet),
        ("interreg_sweden_norway", "SE-0483", .notMet), ("interreg_south_baltic", "SE-0483", .notMet),
    ])
    func `knows which places a programme area holds`(area: String, place: String, verdict: Verdict) {
        #expect(catalogue.gazetteer.contains(AreaCode(area), AreaCode(place)) == verdict)
    }

    private func coverage() throws -> RuleCoverage {
        RuleCoverage(of: catalogue.programmes, on: try #require(Day(iso: "2026-11-28")))
    }

    /// The nine programmes of the municipality's page and their successors, with the kinds of rules that a source gives.
    private static let statedRules: [Programme.ID: [Requirement.Kind]] = [
        "landsbygdsprogrammet_2014_2020": [.applicantKind, .activity, .fundingRate],
        "cap_plan_2023_2027": [.activity],
        "esf_2014_2020": [.activity, .fundingRate, .ownContribution, .costModel],
        "esf_plus_2021_2027": [.applicantKind, .activity, .duration, .fundingRate, .ownContribution, .costModel, .payment],
        "eruf_oms_2014_2020": [.applicantKind, .activity, .fundingRate, .ownContribution, .costModel, .payment],
        "eruf_oms_2021_2027": [.applicantKind, .activity, .fundingRate, .registration, .costModel, .payment],
        "central_baltic_2014_2020": [.applicantKind, .seat, .partnership, .grant, .duration, .fundingRate, .registration],
        "central_baltic_2021_2027": [
            .applicantKind, .seat, .partnership, .budget, .duration, .fundingRate, .ownContribution, .registration, .costModel,
        ],
        "interreg_europe_2014_2020": [.applicantKind, .seat, .partnership, .duration, .fundingRate],
        "interreg_europe_2021_2027": [.applicantKind, .seat, .partnership, .grant, .duration, .fundingRate, .registration],
        "amif_2014_2020": [.applicantKind, .fundingRate, .ownContribution],
        "amif_2021_2027": [.applicantKind, .activity, .fundingRate, .registration, .costModel],
        "eye_2014_2020": [.applicantKind, .duration, .registration],
        "eye_2021_2027": [.applicantKind, .seat, .grant, .duration, .fundingRate, .registration],
        "erasmus_plus_2014_2020": [.applicantKind, .partnership],
        "erasmus_plus_2021_2027": [.applicantKind, .seat, .partnership, .grant, .duration, .registration, .costModel],
        "horizon_2020": [.fundingRate, .costModel],
        "horizon_europe": [.applicantKind, .seat, .partnership, .fundingRate, .costModel],
    ]

    @Test func `states the rules that a source gives for the programmes of the municipality's page and their successors`() throws {
        let coverage = try coverage()
        #expect(Set(Self.statedRules.keys) == Set(catalogue.seedProgrammes.flatMap { [$0.id] + $0.succeededBy }))
        for (programme, kinds) in Self.statedRules {
            let row = try #require(coverage[programme])
            #expect(kinds.filter { row[$0] == .absent } == [], "\(programme)")
        }
    }

    @Test(arguments: [
        (Requirement.Kind.applicantKind, 50), (.seat, 18), (.activity, 19), (.partnership, 24), (.grant, 15), (.budget, 5), (.duration, 17),
        (.fundingRate, 40), (.ownContribution, 8), (.costModel, 26), (.payment, 15), (.registration, 12),
    ])
    func `states no fewer rules than it did`(kind: Requirement.Kind, programmes: Int) throws {
        let coverage = try coverage()
        #expect(coverage.rows.count - coverage.count(.absent, of: kind) >= programmes)
    }

    @Test func `keeps both where sources conflict`() throws {
        #expect(try coverage().count(.conflicting) >= 6)
    }

    @Test(arguments: Language.allCases)
    func `explains words of the field, each form of which is one word's`(language: Language) throws {
        let terms = catalogue.glossary.terms
        #expect(terms.count >= 40)
        var owners: [String: Glossary.Term.ID] = [:]
        for term in terms {
            for form in Set(term.forms[language]) {
                #expect(form == form.lowercased() && !form.isEmpty)
                #expect(owners.updateValue(term.id, forKey: form) == nil, "\(form) is in two terms")
            }
            #expect(term.explanation[language].hasSuffix(".") && term.explanation[language].count <= 220, "\(term.id)")
        }
    }

    @Test func `holds the rules about money that belong to no programme`() throws {
        let today = try #require(Day(iso: "2026-11-28"))
        let rules = catalogue.moneyRules
        #expect(rules.deMinimisCeiling(on: today)?.amount == Money(whole: 300_000, .euro))
        #expect(rules.workingYear(on: today)?.hours == 1_720)
        #expect(rules.exchangeRate(on: today)?.day == Day(iso: "2026-03-13"))
    }

    @Test func `names the coordinator's tasks and the strategy's goals`() throws {
        let municipality = catalogue.municipality
        #expect(municipality.coordinator.helpsWith.count == 4)
        #expect(municipality.strategy.adopted == Day(iso: "2014-08-18"))
        #expect(municipality.strategy.goals.map(\.id) == ["growth", "integration"])
    }

    @Test func `changes its fingerprint only with its files`() throws {
        #expect(CatalogueReader.fingerprint(of: Self.directory) == catalogue.fingerprint)
        #expect(catalogue.fingerprint.count == 16)
    }
}
