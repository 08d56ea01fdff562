import Catalogue
import Desk
import Funding
import Hummingbird
import JSON
import Matching
import PublicAPI
import Storage

extension PublicAnswers {
    /// The longest body of an idea, in bytes: every character may take twelve, written as two escapes.
    private static let longestIdea = 12 * IdeaDraft.longestText + (16 << 10)

    /// What can fund an idea.
    func matches(_ request: APIRequest) async throws -> Response {
        let body = try await request.json(longest: Self.longestIdea)
        do {
            return .json(try await matches(of: body))
        } catch let refusal as JSONForm.Refusal {
            throw APIFault.invalidBody(refusal.violations)
        }
    }

    /// What can fund an idea, as `docs/match-json.md` describes it.
    /// - Throws: `JSONForm.Refusal` for what is no idea.
    func matches(of body: JSONValue) async throws -> [UInt8] {
        let form = try IdeaForm(body)
        let reading = IdeaReading(form.draft, words: site.desk.words, catalogue: site.desk.catalogue)
        guard reading.problems.isEmpty, let idea = reading.idea else { throw JSONForm.Refusal(reading.problems) }
        let moment = form.day.map { Moment(on: $0) } ?? Moment(site.now)
        let answer = try await MatchIdea(site.desk).answer(to: idea, at: moment, limitedTo: form.limit, asked: reading.asked)
        return try MatchDocument(idea: idea, reading: reading, on: moment.day, answer: answer).bytes()
    }

    /// Funded projects that are like an idea.
    func precedents(_ request: APIRequest) async throws -> Response {
        let body = try await request.json(longest: Self.longestIdea)
        do {
            let form = try PrecedentForm(body)
            let reading = IdeaReading(form.draft, words: site.desk.words, catalogue: site.desk.catalogue)
            guard reading.problems.isEmpty, let idea = reading.idea else { throw JSONForm.Refusal(reading.problems) }
            let filter = ProjectFilter(country: form.country, kind: form.kind)
            let projects = try await SearchProjects(site.desk).projects(like: idea, filter, limitedTo: form.limit)
            return .json(list(of: projects, limit: form.limit).bytes)
        } catch let refusal as JSONForm.Refusal {
            throw APIFault.invalidBody(refusal.violations)
        }
    }
}
