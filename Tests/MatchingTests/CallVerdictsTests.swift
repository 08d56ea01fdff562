import Catalogue
import Funding
import Testing

@testable import Matching

/// How a call takes over the rules of its programme and action, and what its own conditions put in their place.
@Suite struct CallVerdictsTests {
    private static let source = Source(
        address: "https://ec.europa.eu/call", kind: .official, confidence: .high, checked: PartialDate(Day(daysSince1970: 20_000)))

    private func rules(
        programme: Programme.ID? = "horizon_europe", action: Action.ID? = "ria", stating conditions: CallConditions? = nil,
        place: AreaCode = "SE-0483", partners: [AreaCode] = []
    ) throws -> [RuleVerdict] {
        let call = Call(
            id: "call", origin: .portal, identifier: "CALL", programme: programme, action: action, title: "Water",
            conditionsStated: conditions, opens: Day(iso: "2026-11-01"), deadlines: [Deadline(on: try #require(Day(iso: "2027-03-01")))],
            link: Self.source.address, source: Self.source)
        let idea = Idea(text: "rent vatten", language: .swedish, applicant: .municipality, place: place, partnerCountries: partners)
        let day = try #require(Day(iso: "2026-11-22"))
        return try RealCatalogue.matcher.get().match(call, for: idea, at: Moment(on: day)).rules
    }

    private func unread(
        _ subject: CallConditions.Subject, _ sentences: [String], isRemark: Bool = false
    ) -> CallConditions {
        CallConditions(unread: [.init(subject: subject, sentences: sentences, isRemark: isRemark)])
    }

    @Test func `a call's rules are its action's, marked as inherited, and what is computed is its own`() throws {
        let rules = try rules()
        let programme = try #require(try RealCatalogue.catalogue.get().programme("horizon_europe"))
        let action = programme.actions.first { $0.id == "ria" }
        #expect(Set(rules.filter(\.isInherited).map(\.rule)) == Set(programme.rules(under: action).map(\.id)))
        #expect(Set(rules.filter { !$0.isInherited }.map(\.kind)) == [.period, .deadline])
    }

    @Test func `the catalogue's calls inherit too, and a programme without a call does not`() throws {
        let matches = try RealCatalogue.matches(
            Idea(text: "Forskare vill återställa våtmarker och sjöar", language: .swedish, applicant: .university), on: "2026-11-22",
            limitedTo: 50)
        let calls = matches.filter { $0.call != nil }
        #expect(!calls.isEmpty && calls.allSatisfy { $0.rules.contains(where: \.isInherited) })
        let programmes = matches.filter { $0.call == nil }
        #expect(!programmes.isEmpty && programmes.allSatisfy { !$0.rules.contains(where: \.isInherited) })
    }

    @Test func `countries that the call states take the place of the inherited seat`() throws {
        let stated = CallConditions(countries: .init(areas: ["eu27", "NO"], sentence: "Member States and Norway."))
        let seats = try rules(stating: stated).filter { $0.kind == .seat }
        #expect(seats.map(\.rule) == ["call_seat"] && seats.map(\.verdict) == [.met])
        #expect(seats.allSatisfy { !$0.isInherited && $0.source == Self.source })
        #expect(seats.first?.note?.en == "The call says: “Member States and Norway.”")
        #expect(try rules(stating: stated, place: "CH").first { $0.kind == .seat }?.verdict == .notMet)
        // More countries may be let in: whoever is outside the list is not refused by it.
        let wider = CallConditions(
            countries: stated.countries, unread: unread(.countries, ["Others may be eligible."], isRemark: true).unread)
        let open = try rules(stating: wider, place: "CH").filter { $0.kind == .seat }
        #expect(open.map(\.verdict) == [.unknown] && open.first?.note?.en.hasSuffix("“Others may be eligible.”") == true)
    }

    @Test func `a number of applicants takes the place of the inherited partnership`() throws {
        let alone = CallConditions(consortium: .init(minimumApplicants: 1, isWhole: true, sentence: "One legal entity."))
        let found = try rules(stating: alone).filter { $0.kind == .partnership }
        #expect(found.map(\.rule) == ["call_partners"] && found.map(\.verdict) == [.met])
        // The action for coordination only says that the call decides; then the call has.
        let coordination = try rules(action: "csa", stating: alone)
        #expect(!coordination.contains { $0.rule == "partners" } && coordination.contains { $0.rule == "call_partners" })
    }

    @Test(
        arguments: [([], Verdict.unknown), (["FI", "DK", "NO"], .unknown), (["FI"], .notMet)] as [([AreaCode], Verdict)])
    func `a number of cities can fail and never be met by number alone`(partners: [AreaCode], expected: Verdict) throws {
        let cities = CallConditions(
            consortium: .init(
                minimumApplicants: 4, minimumCountries: 4, among: ["horizon_associated"], isWhole: false, sentence: "Four cities."))
        let found = try rules(stating: cities, partners: partners).filter { $0.kind == .partnership }
        #expect(Set(found.map(\.rule)) == ["partners", "call_partners"])
        let own = try #require(found.first { $0.rule == "call_partners" })
        #expect(own.verdict == expected && own.source == Self.source)
        #expect((own.reason.sv + (own.note.map(\.sv) ?? "")).contains("Utlysningen säger: ”Four cities.”"))
    }

    @Test func `too few countries are told once where the inherited rule asks for as many`() throws {
        let cities = CallConditions(
            consortium: .init(
                minimumApplicants: 3, minimumCountries: 3, among: ["horizon_associated"], isWhole: false, sentence: "Three cities."))
        let found = try rules(stating: cities, partners: ["FI"]).filter { $0.kind == .partnership }
        #expect(found.map(\.verdict) == [.notMet, .unknown] && found.map(\.rule) == ["partners", "call_partners"])
        #expect(found.last?.reason.en == "The call says: “Three cities.”")
    }

    @Test(arguments: CallConditions.Subject.allCases)
    func `an unread condition is one open question with its sentence and the call's link`(subject: CallConditions.Subject) throws {
        let found = try rules(stating: unread(subject, ["First.", "Second."]))
        let own = try #require(found.first { $0.rule.rawValue == "call_\(subject.rawValue)" })
        #expect(own.verdict == .unknown && own.kind == .other && own.decides && own.question != nil && !own.isInherited)
        #expect(
            own.reason.sv.hasSuffix("Utlysningen säger: ”First. Second.”") && own.reason.en.hasSuffix("The call says: “First. Second.”"))
        #expect(own.source == Self.source)
        #expect(found.count == (try rules().count) + 1)
    }

    @Test func `where a rule speaks of it already, a reference is that rule's note`() throws {
        for (subject, kind) in [(CallConditions.Subject.countries, Requirement.Kind.seat), (.consortium, .partnership)] {
            let found = try rules(stating: unread(subject, ["described in Annex B."], isRemark: true))
            #expect(found.count == (try rules().count))
            let noted = try #require(found.first { $0.kind == kind })
            #expect(noted.isInherited && noted.note?.en.hasSuffix("The call says: “described in Annex B.”") == true)
        }
    }

    @Test func `where no rule speaks of it, a reference is an open question`() throws {
        let found = try rules(
            programme: "life_2021_2027", action: "clean_energy", stating: unread(.consortium, ["described in section 6."], isRemark: true))
        let own = try #require(found.first { $0.rule == "call_consortium" })
        #expect(own.verdict == .unknown && own.reason.en == "Who must apply together. The call says: “described in section 6.”")
    }

    @Test func `a call of an unknown programme is judged by what it states`() throws {
        let stated = CallConditions(
            countries: .init(areas: ["NO"], sentence: "Norway."), unread: unread(.other, ["Be green."]).unread)
        let found = try rules(programme: nil, action: nil, stating: stated)
        #expect(Set(found.map(\.rule)) == ["programme", "call_seat", "call_other", "deadline"])
        #expect(found.first?.rule == "call_seat" && found.first?.verdict == .notMet)
    }

    @Test func `the names of rules that say that the call decides stand in the catalogue`() throws {
        let rules = try RealCatalogue.catalogue.get().programmes.flatMap { $0.rules + $0.actions.flatMap(\.rules) }
        for name in ["partners", "call_conditions"] as [Rule.ID] {
            #expect(rules.contains { $0.id == name && $0.requirement.kind == .other })
        }
    }
}
