import Foundation
import JSON
import Testing

@testable import Conformance

/// One way in which a server breaks a rule.
struct Breakage: Sendable, CustomTestStringConvertible {
    typealias Change = @Sendable (_ question: ServerQuestion, _ answer: ServerAnswer, _ server: StandInServer) -> ServerAnswer

    let rule: ConformanceRule
    let name: String
    let change: Change

    var testDescription: String { "\(rule.rawValue): \(name)" }

    private static let list = "/common-grants/opportunities"

    /// Another answer to the questions that `isMeant` lets through.
    private static func to(
        _ isMeant: @escaping @Sendable (ServerQuestion) -> Bool, _ change: @escaping Change
    ) -> Change {
        { isMeant($0) ? change($0, $1, $2) : $1 }
    }

    /// A member of the answer's JSON with another value, or gone.
    private static func with(_ path: [String], _ value: JSONValue?, in isMeant: @escaping @Sendable (ServerQuestion) -> Bool) -> Change {
        to(isMeant) { _, answer, _ in
            guard let json = try? JSONReader.value(of: [UInt8](answer.body)), answer.status == 200 else { return answer }
            return StandInServer.json(answer.status, json.with(path[...], value).bytes)
        }
    }

    /// Other words in the answer, for what JSON's values do not tell apart.
    private static func written(
        _ words: String, as others: String, in isMeant: @escaping @Sendable (ServerQuestion) -> Bool
    ) -> Change {
        to(isMeant) { _, answer, _ in
            StandInServer.json(answer.status, Array(String(decoding: answer.body, as: UTF8.self).replacing(words, with: others).utf8))
        }
    }

    private static func asked(_ path: String, _ method: String = "GET") -> @Sendable (ServerQuestion) -> Bool {
        { $0.path == path && $0.method == method }
    }

    private static let lists: @Sendable (ServerQuestion) -> Bool = {
        $0.method == "GET" && ($0.path == list || $0.path.hasPrefix(list + "?"))
    }
    private static let details: @Sendable (ServerQuestion) -> Bool = { $0.method == "GET" && $0.path.hasPrefix(list + "/") }
    private static let searches: @Sendable (ServerQuestion) -> Bool = { $0.method == "POST" }

    private static func sent(_ words: String) -> @Sendable (ServerQuestion) -> Bool {
        { String(decoding: $0.body, as: UTF8.self).contains(words) }
    }

    /// As though nothing but `{}` had been sent.
    private static let unheard: Change = { question, _, server in
        server.answer(ServerQuestion(method: "POST", path: question.path, headers: question.headers, body: Data("{}".utf8)))
    }

    private static func status(_ status: Int) -> Change { { _, _, _ in StandInServer.refused(status) } }
    private static let html: Change = { _, _, _ in StandInServer.page }

    static let all: [Breakage] = [
        Breakage(rule: .listAnswers, name: "500", change: to(lists, status(500))),
        Breakage(
            rule: .listAnswers, name: "a page",
            change: to(lists) { _, answer, _ in
                ServerAnswer(status: 200, mediaType: "text/html", body: answer.body)
            }),
        Breakage(
            rule: .listAnswers, name: "cut off",
            change: to(lists) { _, answer, _ in
                ServerAnswer(status: 200, mediaType: "application/json", body: answer.body.dropLast(9))
            }),
        Breakage(
            rule: .listShape, name: "a time without zone", change: with(["items", "0", "createdAt"], "2026-09-01T06:00:00", in: lists)),
        Breakage(
            rule: .listShape, name: "money as a number",
            change: with(["items", "0", "funding", "totalAmountAvailable", "amount"], 1, in: lists)),
        Breakage(
            rule: .listShape, name: "a decimal comma",
            change: with(["items", "0", "funding", "totalAmountAvailable", "amount"], "1,5", in: lists)),
        Breakage(rule: .listShape, name: "a status of its own", change: with(["items", "0", "status", "value"], "posted", in: lists)),
        Breakage(rule: .listShape, name: "no title", change: with(["items", "0", "title"], nil, in: lists)),
        Breakage(rule: .listShape, name: "a relative source", change: with(["items", "0", "source"], "/calls/1", in: lists)),
        Breakage(rule: .listShape, name: "an id that is none", change: with(["items", "0", "id"], "call-1", in: lists)),
        Breakage(
            rule: .listShape, name: "an applicant of its own",
            change: with(["items", "0", "acceptedApplicantTypes"], [["value": "town"]], in: lists)),
        Breakage(
            rule: .listShape, name: "a field without type",
            change: with(["items", "0", "customFields", "provenance", "fieldType"], nil, in: lists)),
        Breakage(
            rule: .listShape, name: "a field of another type",
            change: with(["items", "0", "customFields", "provenance", "fieldType"], "array", in: lists)),
        Breakage(
            rule: .listShape, name: "a time with zone",
            change: with(["items", "0", "keyDates", "closeDate", "time"], "17:00:00+01:00", in: lists)),
        Breakage(
            rule: .listShape, name: "an unknown event",
            change: with(["items", "0", "keyDates", "closeDate", "eventType"], "deadline", in: lists)),
        Breakage(rule: .listShape, name: "no message", change: with(["message"], nil, in: lists)),
        Breakage(rule: .listShape, name: "another status than that of HTTP", change: with(["status"], 201, in: lists)),
        Breakage(rule: .listShape, name: "a fraction", change: written(#""page":1,"#, as: #""page":1.0,"#, in: lists)),
        Breakage(rule: .listShape, name: "an exponent", change: written(#""page":1,"#, as: #""page":1e0,"#, in: lists)),
        Breakage(rule: .listShape, name: "beyond 32 bits", change: with(["paginationInfo", "totalItems"], 2_147_483_648, in: lists)),
        Breakage(
            rule: .listShape, name: "beyond 64 bits",
            change: written(#""totalItems":110"#, as: #""totalItems":11000000000000000000000"#, in: lists)),
        Breakage(rule: .listTotals, name: "a page too many", change: with(["paginationInfo", "totalPages"], 9, in: lists)),
        Breakage(rule: .listTotals, name: "pages without end", change: with(["paginationInfo", "totalPages"], .integer(.max), in: lists)),
        Breakage(rule: .listTotals, name: "no count", change: with(["paginationInfo", "totalItems"], nil, in: lists)),
        Breakage(
            rule: .listOrder, name: "the oldest first",
            change: to(lists) { _, answer, _ in
                guard let json = try? JSONReader.value(of: [UInt8](answer.body)), let items = json["items"]?.elements else { return answer }
                return StandInServer.json(200, json.with(["items"], .array(items.reversed())).bytes)
            }),
        Breakage(
            rule: .listOrder, name: "the newest on the second page",
            change: with(["items", "0", "lastModifiedAt"], "2099-01-01T00:00:00Z", in: { $0.path.hasSuffix("page=2&pageSize=100") })),
        Breakage(
            rule: .listDefaults, name: "twenty to a page",
            change: to(asked(list)) { _, _, server in server.answer(.get(list + "?pageSize=20")) }),
        Breakage(
            rule: .listPaging, name: "always the first",
            change: to({ $0.path.contains("page=2&pageSize=1") && !$0.path.hasSuffix("00") }) { _, _, server in
                server.answer(.get(list + "?page=1&pageSize=1"))
            }),
        Breakage(
            rule: .listPaging, name: "size ignored",
            change: to({ $0.path.hasSuffix("pageSize=1") }) { _, _, server in server.answer(.get(list)) }),
        Breakage(rule: .listLargestPage, name: "refused", change: to({ $0.path.hasSuffix("pageSize=1000") }, status(400))),
        Breakage(
            rule: .listLargestPage, name: "not told",
            change: with(["paginationInfo", "pageSize"], 1_000, in: { $0.path.hasSuffix("pageSize=1000") })),
        Breakage(
            rule: .listWalk, name: "the first page twice",
            change: to({ $0.path.hasSuffix("page=2&pageSize=100") }) { _, _, server in
                server.answer(.get(list))
            }),
        Breakage(
            rule: .listWalk, name: "one is missing",
            change: with(["paginationInfo", "totalItems"], 111, in: { $0.path.contains("page=2&pageSize=100") })),
        Breakage(rule: .listWalk, name: "a fault beyond the end", change: to({ $0.path.contains("page=3&") }, status(500))),
        Breakage(
            rule: .listWrongPage, name: "page 0 is a page",
            change: to({ $0.path.hasSuffix("page=0") }) { _, _, server in server.answer(.get(list)) }),
        Breakage(rule: .listWrongPage, name: "HTML", change: to({ $0.path.hasSuffix("page=one") }, html)),
        Breakage(
            rule: .detailAnswers, name: "500", change: to({ details($0) && $0.path.count > 60 && !$0.path.contains("4000") }, status(500))),
        Breakage(rule: .detailShape, name: "no title", change: with(["data", "title"], nil, in: details)),
        Breakage(rule: .detailShape, name: "no data", change: with(["data"], nil, in: details)),
        Breakage(rule: .detailSame, name: "another title", change: with(["data", "title"], "Other", in: details)),
        Breakage(
            rule: .detailCompetitions, name: "another's",
            change: with(["data", "competitions", "0", "opportunityId"], "7d0c2f2e-6c39-5c52-9a0b-2b8f4b9d3a11", in: details)),
        Breakage(rule: .detailUnknown, name: "HTML", change: to({ $0.path.contains("00000000-0000-4000") }, html)),
        Breakage(
            rule: .detailUnknown, name: "200",
            change: to({ $0.path.contains("00000000-0000-4000") }) { _, _, server in server.answer(.get(list)) }),
        Breakage(
            rule: .detailUnknown, name: "no errors member",
            change: to({ $0.path.contains("00000000-0000-4000") }) { _, _, _ in
                StandInServer.json(404, Array(#"{"status":404,"message":"No."}"#.utf8))
            }),
        Breakage(rule: .detailWrongID, name: "500", change: to({ $0.path.hasSuffix("no-uuid") }, status(500))),
        Breakage(rule: .searchAnswers, name: "500", change: to(searches, status(500))),
        Breakage(rule: .detailShape, name: "another status than that of HTTP", change: with(["status"], 404, in: details)),
        Breakage(rule: .searchShape, name: "another status than that of HTTP", change: with(["status"], 0, in: searches)),
        Breakage(rule: .searchShape, name: "no sortInfo", change: with(["sortInfo"], nil, in: searches)),
        Breakage(
            rule: .searchShape, name: "an operator of the prose",
            change: with(["filterInfo", "filters", "status"], ["operator": "not_in", "value": []], in: searches)),
        Breakage(
            rule: .searchDefaultOrder, name: "by title",
            change: to(
                sent("{}"),
                { question, _, server in
                    server.answer(
                        ServerQuestion(
                            method: "POST", path: question.path, headers: [:], body: Data(#"{"sorting":{"sortBy":"title"}}"#.utf8)))
                })),
        Breakage(rule: .searchPaging, name: "unheard", change: to(sent("pagination\":{\"page\":2"), unheard)),
        Breakage(rule: .searchStatus, name: "unheard", change: to(sent("\"status\""), unheard)),
        Breakage(
            rule: .searchStatus, name: "finds nothing",
            change: to(
                sent("\"in\""),
                { question, _, server in
                    server.answer(
                        ServerQuestion(method: "POST", path: question.path, headers: [:], body: Data(#"{"search":"nothing"}"#.utf8)))
                })),
        Breakage(rule: .searchCloseDate, name: "unheard", change: to(sent("closeDateRange"), unheard)),
        Breakage(rule: .searchCurrency, name: "unheard", change: to(sent("XTS"), unheard)),
        Breakage(rule: .searchSorting, name: "unheard", change: to(sent("createdAt"), unheard)),
        Breakage(rule: .searchWords, name: "unheard", change: to(sent("qxzjvkwq"), unheard)),
        Breakage(rule: .searchUnknownFilter, name: "refused", change: to(sent("thereIsNoSuchFilter"), status(400))),
        Breakage(
            rule: .searchUnknownFilter, name: "not told", change: with(["filterInfo", "errors"], nil, in: sent("thereIsNoSuchFilter"))),
        Breakage(rule: .searchUnknownCustomSort, name: "refused", change: to(sent("customSortBy"), status(400))),
        Breakage(rule: .searchUnknownCustomSort, name: "not told", change: with(["sortInfo", "errors"], [], in: sent("customSortBy"))),
        Breakage(rule: .searchUnknownSort, name: "200", change: to(sent(#"{"sortBy":"thereIsNoSuchKey"}"#), unheard)),
        Breakage(rule: .searchDamagedBody, name: "500", change: to({ $0.body == Data("[]".utf8) }, status(500))),
        Breakage(rule: .unknownPath, name: "HTML", change: to({ $0.path.hasSuffix("there-is-no-such-thing") }, html)),
        Breakage(rule: .noNulls, name: "in a list", change: with(["items", "0", "funding"], .null, in: lists)),
        Breakage(rule: .noNulls, name: "in a date", change: with(["data", "keyDates", "closeDate"], .null, in: details)),
        Breakage(
            rule: .noNulls, name: "deep in a field",
            change: with(["items", "0", "customFields", "provenance", "value", "licence"], .null, in: lists)),
        Breakage(
            rule: .noNulls, name: "in an array of a field",
            change: with(["items", "0", "customFields", "provenance", "value"], [1, [["a": .null]]], in: lists)),
        Breakage(rule: .noNulls, name: "in what the protocol does not know", change: with(["items", "0", "language"], .null, in: lists)),
        Breakage(
            rule: .noNulls, name: "in a field", change: with(["items", "0", "customFields", "provenance", "value"], .null, in: searches)),
        Breakage(
            rule: .noExtras, name: "a zone in an event",
            change: with(["items", "0", "keyDates", "closeDate", "timeZone"], "Europe/Brussels", in: lists)),
        Breakage(
            rule: .noExtras, name: "a note in money", change: with(["data", "funding", "totalAmountAvailable", "note"], "x", in: details)),
    ]
}

extension JSONValue {
    /// With another value at a path, or without what stands there.
    fileprivate func with(_ path: ArraySlice<String>, _ value: JSONValue?) -> JSONValue {
        guard let step = path.first else { return value ?? self }
        let rest = path.dropFirst()
        switch self {
        case .object(var members):
            members[step] = rest.isEmpty ? value : members[step]?.with(rest, value)
            return .object(members)
        case .array(var elements):
            guard let place = Int(step), elements.indices.contains(place) else { return self }
            elements[place] = elements[place].with(rest, value)
            return .array(elements)
        default: return self
        }
    }
}
