import CommonGrants
import Foundation
import Funding
import JSON

extension TrialRun {
    /// Single opportunities that are looked at.
    private static let most = 5

    mutating func tryDetails() async throws(ServerSilence) {
        let named = met.compactMap { item in item["id"]?.string.map { ($0, item) } }.prefix(Self.most)
        if named.isEmpty {
            notebook.skip(
                [.detailAnswers, .detailShape, .detailSame, .detailCompetitions],
                because: Localized(sv: "Listan har ingen post.", en: "The list has no item."))
        }
        for (id, item) in named { try await tryDetail(id, listedAs: item) }
        let unknown = try await put(.get("\(ConformanceTrial.list)/00000000-0000-4000-8000-000000000000"))
        notebook.note(.detailUnknown, unknown.complaints(unlessErrorWith: 404...404))
        for wrong in ["no-uuid", "7d0c2f2e-6c39-5c52-9a0b"] {
            let exchange = try await put(.get("\(ConformanceTrial.list)/\(wrong)"))
            notebook.note(.detailWrongID, exchange.complaints(unlessErrorWith: 400...499))
        }
    }

    private mutating func tryDetail(_ id: String, listedAs item: JSONValue) async throws(ServerSilence) {
        // An id is what the server says: it may hold anything.
        let step = id.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed.subtracting(["/"])) ?? id
        let exchange = try await put(.get("\(ConformanceTrial.list)/\(step)"))
        let broken = exchange.complaints(unless: 200)
        notebook.note(.detailAnswers, broken)
        guard broken.isEmpty else { return }
        check(exchange, against: .detailAnswer, for: .detailShape)
        guard let detail = exchange.value?["data"] else { return }
        // Descriptions may be shortened in lists.
        let members = ["id", "title", "status", "source", "createdAt", "lastModifiedAt", "funding"]
        notebook.note(
            .detailSame,
            members.filter { detail[$0] != item[$0] }.map { name in
                exchange.complaint("/data/\(name)", expected: item[name]?.brief ?? "–", found: detail[name])
            })
        let competitions = detail["competitions"]?.elements ?? []
        guard !competitions.isEmpty else { return }
        notebook.note(
            .detailCompetitions,
            competitions.enumerated().filter { $1["opportunityId"]?.string?.lowercased() != id.lowercased() }.map { place, competition in
                exchange.complaint(
                    "/data/competitions/\(place)/opportunityId", expected: JSONValue.string(id).brief, found: competition["opportunityId"])
            })
    }
}
