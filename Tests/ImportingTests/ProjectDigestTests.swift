import Funding
import Testing

@testable import Importing

struct ProjectDigestTests {
    private struct Parts: Sendable {
        var id: FundedProject.ID = "cordis-1"
        var origin = FundedProject.Origin.cordis
        var identifier = "1"
        var acronym: String? = "AB"
        var title = TextVersions([TextVersions.Version(language: "en", text: "A title")])
        var objective = TextVersions([TextVersions.Version(language: "en", text: "An objective")])
        var programmeName: String? = "Horizon Europe"
        var programme: Programme.ID? = "horizon_europe"
        var callIdentifier: String? = "CALL"
        var topicIdentifier: String? = "TOPIC"
        var typeOfAction: String? = "RIA"
        var starts = Day(iso: "2026-01-01")
        var ends = Day(iso: "2027-01-01")
        var totalCost: Money? = Money(minorUnits: 100, currency: .euro)
        var contribution: Money? = Money(minorUnits: 90, currency: .euro)
        var places: [AreaCode] = [AreaCode("SE122")].compactMap(\.self)
        var participations = [Participation(organisation: Organisation(name: "Katrineholms kommun"), role: .lead)]
        var link: String? = "https://example.eu/1"
        var source = ProjectDigestTests.source()

        var project: FundedProject {
            FundedProject(
                id: id, origin: origin, identifier: identifier, acronym: acronym, title: title, objective: objective,
                programmeName: programmeName, programme: programme, callIdentifier: callIdentifier, topicIdentifier: topicIdentifier,
                typeOfAction: typeOfAction, starts: starts, ends: ends, totalCost: totalCost, contribution: contribution, places: places,
                participations: participations, link: link, source: source)
        }
    }

    private static func source(
        _ address: String = "https://example.eu", title: String? = "T", kind: Source.Kind = .official,
        confidence: Source.Confidence = .high, on day: Day = .testDay, licence: String? = "CC BY 4.0"
    ) -> Source {
        Source(address: address, title: title, kind: kind, confidence: confidence, checked: PartialDate(day), licence: licence)
    }

    private static func version(_ language: String?, _ text: String) -> TextVersions.Version {
        TextVersions.Version(language: language, text: text)
    }

    private static func digest(_ change: (inout Parts) -> Void) -> String {
        var parts = Parts()
        change(&parts)
        return ProjectDigest.hexadecimal(of: parts.project)
    }

    private static let changes: [(field: String, change: @Sendable (inout Parts) -> Void)] = [
        ("id", { $0.id = "cordis-2" }), ("origin", { $0.origin = .keep }), ("identifier", { $0.identifier = "2" }),
        ("acronym", { $0.acronym = nil }), ("acronym", { $0.acronym = "" }), ("acronym", { $0.acronym = "ABHorizon Europe" }),
        ("title", { $0.title = TextVersions([version("sv", "A title")]) }), ("title", { $0.title = TextVersions([]) }),
        ("objective", { $0.objective = TextVersions([version("en", "An objective"), version("sv", "Ett mål")]) }),
        ("objective", { $0.objective = TextVersions([version(nil, "An objective")]) }),
        ("programmeName", { $0.programmeName = "Horizon" }), ("programme", { $0.programme = nil }),
        ("callIdentifier", { $0.callIdentifier = "CALLTOPIC" }), ("topicIdentifier", { $0.topicIdentifier = nil }),
        ("typeOfAction", { $0.typeOfAction = "IA" }), ("starts", { $0.starts = Day(iso: "2026-01-02") }), ("starts", { $0.starts = nil }),
        ("ends", { $0.ends = nil }), ("totalCost", { $0.totalCost = Money(minorUnits: 101, currency: .euro) }),
        ("totalCost", { $0.totalCost = Money(minorUnits: 100, currency: .krona) }), ("contribution", { $0.contribution = nil }),
        ("places", { $0.places = [] }), ("places", { $0.places += $0.places }), ("participations", { $0.participations = [] }),
        ("participations", { $0.participations += $0.participations }),
        (
            "participations",
            { $0.participations = [Participation(organisation: Organisation(name: "Katrineholms kommun"), role: .partner)] }
        ),
        ("link", { $0.link = nil }), ("source", { $0.source = source("https://example.eu/other") }),
        ("source", { $0.source = source(title: nil) }), ("source", { $0.source = source(kind: .thirdParty) }),
        ("source", { $0.source = source(confidence: .low) }), ("source", { $0.source = source(licence: nil) }),
    ]

    private static let organisations: [Organisation] = [
        Organisation(name: "A"), Organisation(name: nil), Organisation(name: "B"), Organisation(name: "A", shortName: "S"),
        Organisation(name: "A", country: AreaCode("SE")), Organisation(name: "A", place: "Katrineholm"),
        Organisation(name: "A", region: AreaCode("SE122")), Organisation(name: "A", kind: .company),
        Organisation(name: "A", organisationNumber: try? OrganisationNumber("212000-0340")),
        Organisation(name: "A", vatNumber: VATNumber("SE212000034001")), Organisation(name: "A", pic: PIC("949570567")),
    ]

    @Test func `each field changes the digest, and no two changes come to the same`() {
        let digests = [Self.digest { _ in }] + Self.changes.map { Self.digest($0.change) }
        #expect(Set(digests).count == digests.count)
        let fields = Mirror(reflecting: Parts().project).children.compactMap(\.label)
        #expect(Set(fields) == Set(Self.changes.map(\.field)), "a field that no change is made to")
    }

    @Test func `each field of a participant changes the digest`() {
        let digests = Self.organisations.map { own in
            Self.digest { $0.participations = [Participation(organisation: own, role: .lead, contribution: nil)] }
        }
        #expect(Set(digests).count == digests.count)
        let paid = Self.digest {
            $0.participations = [
                Participation(organisation: Self.organisations[0], role: .lead, contribution: Money(minorUnits: 1, currency: .euro))
            ]
        }
        #expect(!digests.contains(paid))
        #expect(Mirror(reflecting: Self.organisations[0]).children.count == 9 && Self.organisations.count == 11)
    }

    @Test func `the day of reading and the time of day play no part`() {
        let later = Self.digest { $0.source = Self.source(on: Day.testDay.adding(days: 40)) }
        #expect(later == Self.digest { _ in } && later.count == 16)
    }
}
