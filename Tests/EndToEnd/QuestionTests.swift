import Foundation
import Testing

/// The next question of `utblick match`, what answers do to it, and how it is measured.
struct QuestionTests {
    private static let day = ["--on", "2026-11-24"]

    @Test func `a bare idea is asked something, and the answer settles what was promised`() async throws {
        let first = try await UtblickProgram.answer([MatchTests.meetingPlace] + Self.day)
        let question = try #require(first.nextQuestion)
        #expect(question.number == 1 && !question.question.isEmpty && !question.settles.isEmpty)
        #expect(question.settles.allSatisfy { first.matches.indices.contains($0) && first.matches[$0].section != .excluded })
        #expect(question.likely == first.matches.count { $0.section != .excluded })
        let told = try await UtblickProgram.answer(
            [
                MatchTests.meetingPlace, "--applicant", "association", "--place", "Katrineholm", "--partners", "FI", "--partner-count", "2",
                "--budget", "200000", "--currency", "EUR", "--months", "24",
            ] + Self.day)
        #expect(told.idea.months == 24 && told.idea.partnerCount == 2)
        let topics = Set(told.matches.flatMap(\.rules).compactMap(\.topic))
        #expect(topics.isDisjoint(with: ["applicant", "partnerCountries", "partnerCount", "budget", "months"]), "\(topics)")
    }

    @Test func `a question about a condition is answered by its topic`() async throws {
        var answers: [String] = []
        var asked = ["applicant", "place", "partnerCountries", "partnerCount"]
        let told = ["--applicant", "association", "--place", "Katrineholm", "--budget", "200000", "--months", "24"]
        let first = try await UtblickProgram.answer(
            [MatchTests.meetingPlace, "--asked", asked.joined(separator: ",")] + told + Self.day)
        let question = try #require(first.nextQuestion)
        #expect(question.number == 5 && question.answer == "yesOrNo" && question.condition != nil && question.topic.contains("."))
        answers += ["--answer", question.topic + "=yes"]
        asked.append(question.topic)
        let second = try await UtblickProgram.answer(
            [MatchTests.meetingPlace, "--asked", asked.joined(separator: ",")] + told + answers + Self.day)
        #expect(second.idea.answers == [question.topic: true] && second.nextQuestion == nil)
        #expect(second.matches.flatMap(\.rules).contains { $0.reason.hasSuffix("Ja, säger ni själva.") && $0.verdict == .met })
    }

    @Test func `an answer to a rule that is gone is left out and told`() async throws {
        let outcome = try await UtblickProgram.match(MatchTests.wetland, "--answer", "gone_1999.rule=yes", "--format", "json")
        #expect(outcome.status == 0 && outcome.errors.contains("gone_1999.rule=yes"))
    }

    @Test(arguments: [
        (["--start", "2027-05", "--end", "2026-01"], "2026-01"), (["--months", "0"], "0 "), (["--months", "241"], "241"),
        (["--months", "two"], "two"), (["--start", "spring"], "spring"), (["--end", "2027-02-30"], "2027-02-30"),
        (["--start", "2027-01", "--end", "2027-12", "--months", "24"], "24"), (["--partner-count", "-1"], "-1"),
        (["--partner-count", "0", "--partners", "FI"], "0"), (["--partner-count", "1", "--partners", "FI,EE"], "2"),
    ])
    func `what contradicts itself is explained`(arguments: [String], named: String) async throws {
        let outcome = try await UtblickProgram.run(["match", MatchTests.wetland] + arguments + ["--data", Desktop.preparedData()])
        #expect(outcome.status == 65 && outcome.output.isEmpty && outcome.errors.contains(named), "\(outcome.errors)")
    }

    @Test func `start and end tell the length`() async throws {
        let answer = try await UtblickProgram.answer([MatchTests.wetland, "--start", "2027-01", "--end", "2028-06-30"])
        #expect(answer.idea.starts == "2027-01-01" && answer.idea.months == 18)
    }

    @Test func `questions are measured on ideas of both formats, the same for the same seed`() async throws {
        let ideas = try Desktop.file(
            "question-ideas.tsv",
            """
            # A remark.
            association\tKatrineholm\t\t-\t\(MatchTests.meetingPlace)
            {"id":"I2","idea_sv":"\(MatchTests.wetland)","applicant_type":"farmer","place":"Katrineholm"}
            """)
        func table() async throws -> String {
            let outcome = try await UtblickProgram.run(
                ["evaluate", "questions", "--ideas", ideas, "--seed", "7", "--data", Desktop.preparedData()] + Self.day)
            #expect(outcome.status == 0, "\(outcome.errors)")
            return outcome.output
        }
        let first = try await table()
        #expect(first.hasPrefix("2 ideas, seed 7"))
        let rows = first.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| questions") }
        #expect(rows.count == 6)
        // Nothing that is settled is unsettled by another answer.
        for column in 2...7 {
            let figures = rows.compactMap { row in
                Int(row.split(separator: "|")[column - 1].filter(\.isNumber))
            }
            #expect(figures.count == 6 && figures == figures.sorted(), "\(first)")
        }
        #expect(try await table() == first)
        let wrong = try Desktop.file("question-ideas-wrong.tsv", "one\ttwo\n")
        let refused = try await UtblickProgram.run(["evaluate", "questions", "--ideas", wrong, "--data", Desktop.preparedData()])
        #expect(refused.status == 65 && refused.errors.contains("question-ideas-wrong.tsv:1"))
    }
}
