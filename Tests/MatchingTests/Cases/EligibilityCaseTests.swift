import Catalogue
import Funding
import Testing

@testable import Matching

/// The rules of the catalogue and their evaluation against what the research says must come out.
@Suite struct EligibilityCaseTests {
    private func programme(_ id: Programme.ID) throws -> Programme {
        try #require(RealCatalogue.catalogue.get().programmes.first { $0.id == id }, "\(id)")
    }

    /// The verdicts as a match has them: the rules under the action that are valid on the day, and the period.
    private func assessment(of one: EligibilityCase) throws -> Assessment {
        let outline = try #require(RealCatalogue.matcher.get().outline(one.programme), "\(one.programme)")
        let day = try #require(Day(iso: one.day))
        let action = try one.row.action.map { id in
            try #require(outline.programme.actions.firstIndex { $0.id == id }, "\(one.programme)/\(id)")
        }
        let gazetteer = try RealCatalogue.catalogue.get().gazetteer
        var standing = StandingVerdicts(in: Circumstances(idea: one.row.idea, gazetteer: gazetteer, day: day))
        return Assessment(of: outline, underAction: action, call: nil, given: &standing, at: Moment(on: day))
    }

    @Test(arguments: EligibilityCase.all)
    func `the verdict, its reason and its source are those of the research`(one: EligibilityCase) throws {
        let assessment = try assessment(of: one)
        let deciding: [RuleVerdict]
        if let rule = one.row.rule {
            let found = try #require(assessment.rules.first { $0.rule == rule }, "no rule \(rule)")
            #expect(found.verdict == one.row.verdict, "\(found.reason.sv)")
            deciding = [found]
        } else {
            #expect(assessment.verdict == one.row.verdict)
            deciding = assessment.rules.filter { $0.decides && $0.verdict == one.row.verdict }
        }
        let reasons = deciding.map(\.reason.sv).joined(separator: " ").replacing("\u{A0}", with: " ")
        for words in one.row.words { #expect(reasons.contains(words), "\(reasons)") }
        #expect(deciding.allSatisfy { ($0.verdict == .unknown) == ($0.question != nil) || $0.kind == .period })
        let sources = deciding.compactMap { $0.source?.address }
        // A period is computed: its dates are the programme's, so that the programme's own sources speak for it.
        let known = sources.isEmpty || deciding.contains { $0.source == nil } ? try sources + addresses(of: one.programme) : sources
        #expect(known.contains(one.row.source), "\(sources)")
    }

    private func addresses(of id: Programme.ID) throws -> [String] {
        let programme = try programme(id)
        return programme.facts.map(\.source.address) + (programme.rules + programme.actions.flatMap(\.rules)).map(\.source.address)
    }

    @Test func `the table is large enough, and says of each case what it rests on`() {
        #expect(EligibilityCase.all.count >= 342)
        #expect(Set(EligibilityCase.all.map(\.testDescription)).count == EligibilityCase.all.count)
        for one in EligibilityCase.all {
            #expect(one.row.source.hasPrefix("http") && one.row.because.hasSuffix(".") && !one.row.words.isEmpty, "\(one.testDescription)")
        }
    }

    @Test func `each programme of the municipality's page, and each successor, has cases of all three verdicts`() throws {
        let catalogue = try RealCatalogue.catalogue.get()
        let seeds = catalogue.programmes.filter { $0.seed != nil }
        #expect(seeds.count == 9)
        let successors = seeds.flatMap(\.succeededBy)
        #expect(successors.count >= 9)
        for id in seeds.map(\.id) + successors {
            let cases = EligibilityCase.all.filter { $0.programme == id }
            #expect(cases.count >= 6, "\(id)")
            #expect(Set(cases.map(\.row.verdict)) == Set(Verdict.allCases), "\(id)")
            #expect(cases.contains { $0.row.rule == nil }, "\(id)")
        }
    }
}
