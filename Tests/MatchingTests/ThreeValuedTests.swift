import Catalogue
import Funding
import Testing

@testable import Matching

/// Evaluation in three values, over every rule of the real catalogue and random ideas.
@Suite struct ThreeValuedTests {
    /// What somebody may tell of an idea besides its text.
    private struct Told: OptionSet {
        let rawValue: Int

        static let applicant = Told(rawValue: 1)
        static let place = Told(rawValue: 2)
        static let partners = Told(rawValue: 4)
        static let budget = Told(rawValue: 8)
        static let count = Told(rawValue: 16)
        static let months = Told(rawValue: 32)
        static let judgements = Told(rawValue: 64)
        static let each: [Told] = [.applicant, .place, .partners, .budget, .count, .months, .judgements]
        static let all = (0..<128).map(Told.init)
    }

    private static let day = Day(daysSince1970: 20_780)

    private func gazetteer() throws -> Gazetteer { try RealCatalogue.catalogue.get().gazetteer }

    /// An idea with everything told.
    private func randomIdea(in gazetteer: Gazetteer) throws -> Idea {
        let codes = gazetteer.areas.keys.sorted()
        let countries = gazetteer.areas.values.filter { $0.level == .country }.map(\.code)
        let amount = (0..<Int.random(in: 3...9)).reduce(1) { amount, _ in amount * 10 } * Int.random(in: 1...9)
        // Half of the ideas are from Sweden, as most are.
        let places = Bool.random() ? codes : codes.filter { gazetteer.country(of: $0) == "SE" }
        let partners = Array(countries.shuffled().prefix(Int.random(in: 1...8)))
        let references = try RealCatalogue.referencedRules().map(\.reference)
        return Idea(
            text: "x", language: .swedish, applicant: ApplicantKind.allCases.randomElement(), place: places.randomElement(),
            partnerCountries: partners, partnerCount: partners.count + Int.random(in: 0...4),
            budget: Money(whole: amount, Bool.random() ? .euro : .krona), months: Int.random(in: 1...72),
            judgements: Dictionary(references.map { ($0, Bool.random()) }) { first, _ in first })
    }

    private func part(_ told: Told, of idea: Idea) -> Idea {
        Idea(
            text: idea.text, language: idea.language, applicant: told.contains(.applicant) ? idea.applicant : nil,
            place: told.contains(.place) ? idea.place : nil, partnerCountries: told.contains(.partners) ? idea.partnerCountries : [],
            partnerCount: told.contains(.count) ? idea.partnerCount : nil, budget: told.contains(.budget) ? idea.budget : nil,
            months: told.contains(.months) ? idea.months : nil, judgements: told.contains(.judgements) ? idea.judgements : [:])
    }

    private func evaluation(of idea: Idea) throws -> RuleEvaluation {
        RuleEvaluation(circumstances: Circumstances(idea: idea, gazetteer: try gazetteer(), day: Self.day))
    }

    /// What is settled stays as it is; so it never becomes unknown either.
    @Test func `telling more never unsettles a verdict`() throws {
        let gazetteer = try gazetteer()
        let rules = try RealCatalogue.referencedRules()
        #expect(rules.count > 300)
        for _ in 0..<8 {
            let idea = try randomIdea(in: gazetteer)
            // Utblick's desks are Swedish: who tells no place is taken to be in Sweden, so that only a place in Sweden is more knowledge.
            let isSwedish = idea.place.flatMap(gazetteer.country) == "SE"
            let evaluations = try Told.all.map { try evaluation(of: part($0, of: idea)) }
            for (rule, reference) in rules {
                let verdicts = evaluations.map { $0.bareVerdict(on: rule, as: reference) }
                for told in Told.all where verdicts[told.rawValue] != .unknown {
                    for more in Told.each where !told.contains(more) {
                        if more == .place, rule.requirement.kind == .partnership, !isSwedish { continue }
                        let after = verdicts[told.union(more).rawValue]
                        #expect(after == verdicts[told.rawValue], "\(rule.id), \(rule.requirement), \(idea), \(told), \(more)")
                    }
                }
            }
        }
    }

    @Test func `a rule told of is judged as it is without what is kept from before`() throws {
        let gazetteer = try gazetteer()
        for _ in 0..<20 {
            let evaluation = try evaluation(of: part(Told(rawValue: Int.random(in: 0..<128)), of: randomIdea(in: gazetteer)))
            for (rule, reference) in try RealCatalogue.referencedRules() {
                let standing = StandingRule(rule, as: reference, gazetteer: gazetteer)
                let expected = evaluation.verdict(on: rule, as: reference)
                #expect(standing.verdict(in: evaluation.circumstances) == expected, "\(reference)")
                #expect(standing.bareVerdict(in: evaluation.circumstances) == expected.verdict, "\(reference)")
            }
        }
    }

    @Test func `every question says what it is about, and no verdict asks what is told`() throws {
        let gazetteer = try gazetteer()
        for told in Told.all {
            let idea = part(told, of: try randomIdea(in: gazetteer))
            let evaluation = try evaluation(of: idea)
            for (rule, reference) in try RealCatalogue.referencedRules() {
                let found = evaluation.verdict(on: rule, as: reference)
                #expect((found.question == nil) == (found.topic == nil), "\(reference): \(found)")
                #expect(found.topic == nil || found.verdict == .unknown)
                guard let topic = found.topic else { continue }
                // A kind or a place may be told too vaguely.
                #expect([.applicant, .place].contains(topic) || !idea.tells(topic), "\(reference): \(topic), \(told)")
            }
        }
    }

    @Test func `a place told more exactly never unsettles where a rule holds`() throws {
        let gazetteer = try gazetteer()
        var asked: Set<[AreaCode]> = []
        for rule in try RealCatalogue.rules() {
            switch rule.requirement {
            case .seat(let areas), .activity(let areas), .benefit(let areas): asked.insert(areas)
            default: break
            }
        }
        #expect(asked.count > 20)
        let inner = gazetteer.areas.values.filter { $0.parent != nil }
        for areas in asked {
            for area in inner.shuffled().prefix(100) {
                guard let parent = area.parent else { continue }
                let circumstances = Circumstances(idea: try randomIdea(in: gazetteer), gazetteer: gazetteer, day: Self.day)
                let outer = circumstances.contains(areas, parent)
                #expect(outer == .unknown || circumstances.contains(areas, area.code) == outer, "\(areas), \(area.code)")
            }
        }
    }

    @Test func `the order of rules never matters for the joint verdict`() throws {
        let catalogue = try RealCatalogue.catalogue.get()
        for programme in catalogue.programmes {
            let ways = programme.actions.isEmpty ? [nil] : programme.actions.map(Optional.some)
            for way in ways {
                let idea = part(Told(rawValue: Int.random(in: 0..<128)), of: try randomIdea(in: catalogue.gazetteer))
                let evaluation = try evaluation(of: idea)
                let verdicts = programme.rules(under: way).map { evaluation.verdict(on: $0) }
                let joint = Assessment(of: verdicts)
                #expect(joint.verdict == verdicts.filter(\.decides).map(\.verdict).conjunction)
                for _ in 0..<5 {
                    let other = Assessment(of: verdicts.shuffled())
                    #expect(other.verdict == joint.verdict && Set(other.rules) == Set(joint.rules), "\(programme.id), \(idea)")
                }
            }
        }
    }
}
