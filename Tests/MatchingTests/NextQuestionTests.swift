import Catalogue
import Funding
import Testing

@testable import Matching

/// The choice of what to ask, over the real catalogue.
@Suite struct NextQuestionTests {
    private static let day = "2026-11-23"
    private static let texts = [
        MatcherTests.integration, "Kommunen vill minska övergödningen i Östersjön tillsammans med grannländer",
        "Skolan vill att elever åker på utbyte och lär sig om demokrati", "Jag vill bygga ett nytt stall till mina kor",
        "Ett kvarter ska bli klimatneutralt med solceller, energilager och renoverade hyreshus", "Byalaget vill rusta den gamla skolan",
        "Twinning med vår vänort om ungas inflytande", "Forskning om batterier och vätgas",
    ]

    private func idea(_ text: String, applicant: ApplicantKind? = nil) -> Idea {
        Idea(text: text, language: .swedish, applicant: applicant)
    }

    private func question(_ idea: Idea, asked: [QuestionTopic] = []) throws -> NextQuestion? {
        let day = try #require(Day(iso: Self.day))
        return try RealCatalogue.matcher.get().nextQuestion(
            for: idea, among: RealCatalogue.matches(idea, on: Self.day), at: Moment(on: day), asked: asked, home: "SE-0483")
    }

    @Test(arguments: texts) func `every idea without more than a text is asked something, and the same each time`(text: String) throws {
        let first = try #require(try question(idea(text)))
        #expect(first.number == 1 && !first.text.sv.isEmpty && !first.concerns.isEmpty)
        #expect((0...1).contains(first.expectedShare) && first.expectedShare > 0)
        #expect(Set(first.settles).isSubset(of: first.concerns) && first.concerns.allSatisfy { $0 < 20 } && first.likely <= 20)
        #expect(try question(idea(text)) == first)
    }

    /// Somebody who answers what is likeliest, or skips.
    @Test(arguments: texts, [true, false]) func `at most five are asked, none twice and none of what is told`(
        text: String, isSkipping: Bool
    ) throws {
        var (idea, asked) = (idea(text, applicant: .municipality), [QuestionTopic]())
        while let next = try question(idea, asked: asked) {
            #expect(next.number == asked.count + 1 && next.number <= NextQuestion.most)
            #expect(!asked.contains(next.topic) && !idea.tells(next.topic), "\(next.topic)")
            asked.append(next.topic)
            let answers = try RealCatalogue.matcher.get().plausibleAnswers(
                to: next.topic, for: idea, among: RealCatalogue.matches(idea, on: Self.day), home: "SE-0483")
            #expect(abs(answers.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
            let likeliest = try #require(answers.max { $0.probability < $1.probability })
            if !isSkipping { idea = idea.telling(likeliest.answer) }
        }
        #expect(asked.count <= NextQuestion.most && !asked.isEmpty)
    }

    /// Asks the matcher itself, with every answer told.
    @Test(arguments: texts) func `a match that a question may settle is settled by an answer`(text: String) throws {
        let idea = idea(text)
        let matches = try RealCatalogue.matches(idea, on: Self.day)
        let next = try #require(try question(idea))
        let day = Moment(on: try #require(Day(iso: Self.day)))
        let answers = try RealCatalogue.matcher.get().plausibleAnswers(to: next.topic, for: idea, among: matches, home: "SE-0483")
        for number in next.concerns {
            let match = matches[number]
            let verdicts = answers.map { plausible in
                let circumstances = Circumstances(
                    idea: idea.telling(plausible.answer), gazetteer: RealCatalogue.gazetteer, day: day.day)
                let programme = match.programme.flatMap { try? RealCatalogue.matcher.get().outline($0) }
                let actions = programme?.programme.actions ?? []
                let sole = match.call == nil && actions.count == 1 ? 0 : nil
                let action = match.action.flatMap { id in actions.firstIndex { $0.id == id } } ?? sole
                let rules = Assessment.standingVerdicts(of: programme, underAction: action, areInherited: false, in: circumstances)
                return rules.filter(\.decides).map(\.verdict).conjunction
            }
            #expect(verdicts.contains { $0 != .unknown } == next.settles.contains(number), "\(match.title.sv), \(next.topic)")
        }
    }

    @Test func `nothing is asked where nothing is left to settle`() throws {
        #expect(try question(idea("qzx")) == nil)
        let five = Array(QuestionTopic.general.prefix(NextQuestion.most))
        #expect(try question(idea(MatcherTests.integration), asked: five) == nil)
    }

    @Test func `a topic is written as it is read`() {
        let topics =
            QuestionTopic.general + [
                .judgement(RuleReference(programme: "life_2021_2027", rule: "theme")),
                .judgement(RuleReference(programme: "life_2021_2027", action: "sap_nature", rule: "theme")),
            ]
        for topic in topics { #expect(QuestionTopic(topic.description) == topic) }
        for text in ["", "applicants", "a..b", ".a", "a.b.c.d", "a."] { #expect(QuestionTopic(text) == nil, "\(text)") }
    }

    @Test func `answers to rules of the same name under two actions are kept apart`() throws {
        let programme = try #require(RealCatalogue.catalogue.get().programme("life_2021_2027"))
        let references = programme.actions.map { programme.reference(to: "theme", under: $0) }
        #expect(Set(references.compactMap(\.action)).count > 1)
        #expect(Set(references).isSubset(of: programme.ruleReferences + [RuleReference(programme: programme.id, rule: "theme")]))
    }
}

extension RealCatalogue {
    static var gazetteer: Gazetteer {
        (try? catalogue.get().gazetteer) ?? Gazetteer(nutsVersion: 0, areas: [])
    }
}
