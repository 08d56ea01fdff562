import CommonGrants
import Foundation
import Funding
import JSON

extension TrialRun {
    private static let ofSearch = ConformanceRule.allCases.filter { $0.rawValue.hasPrefix("search-") }

    /// So many items tell enough, and no server need send more.
    private static let fewItems: JSONValue = ["page": 1, "pageSize": 20]

    private static func few(_ filters: JSONValue) -> JSONValue { ["filters": filters, "pagination": fewItems] }

    mutating func trySearch() async throws(ServerSilence) {
        let plain = try await put(.post(ConformanceTrial.search, [:]))
        guard ![404, 405, 501].contains(plain.answer.status) else {
            return notebook.skip(
                Self.ofSearch,
                because: Localized(sv: "Servern har ingen sökning, som är valfri.", en: "The server has no search, which is optional."))
        }
        let broken = plain.complaints(unless: 200)
        notebook.note(.searchAnswers, broken)
        guard broken.isEmpty else {
            return notebook.skip(Self.ofSearch, because: Localized(sv: "Sökningen svarade inte.", en: "The search did not answer."))
        }
        check(plain, against: .searchAnswer, for: .searchShape)
        notebook.note(.searchDefaultOrder, defaultOrder(of: plain))
        try await tryPage()
        try await tryStatuses(of: plain)
        try await tryCloseDate(of: plain)
        try await tryCurrency()
        try await trySorting()
        try await tryWords(of: plain)
        try await tryWhatIsUnknown()
    }

    private func defaultOrder(of exchange: Exchange) -> [Complaint] {
        var broken = exchange.complaints(unlessOrderedBy: "lastModifiedAt", descending: true)
        for (name, expected) in [("sortBy", "lastModifiedAt"), ("sortOrder", "desc")] {
            let seen = exchange.value?["sortInfo"]?[name]
            if seen?.string != expected {
                broken.append(exchange.complaint("/sortInfo/\(name)", expected: expected, found: seen))
            }
        }
        return broken
    }

    /// A search that must be answered, held against the shape of a search.
    private mutating func searching(_ body: JSONValue, for rule: ConformanceRule) async throws(ServerSilence) -> Exchange? {
        let exchange = try await put(.post(ConformanceTrial.search, body))
        let broken = exchange.complaints(unless: 200)
        notebook.note(rule, broken)
        guard broken.isEmpty else { return nil }
        check(exchange, against: .searchAnswer, for: .searchShape)
        return exchange
    }

    private mutating func tryPage() async throws(ServerSilence) {
        guard let exchange = try await searching(["pagination": ["page": 2, "pageSize": 1]], for: .searchPaging) else { return }
        notebook.note(.searchPaging, exchange.complaints(unlessPage: 2, size: 1))
    }

    private mutating func tryStatuses(of plain: Exchange) async throws(ServerSilence) {
        let status = plain.items.lazy.compactMap { $0["status"]?["value"]?.string }.first ?? "open"
        for name in ["in", "notIn"] {
            let filter: JSONValue = ["operator": .string(name), "value": [.string(status)]]
            guard let exchange = try await searching(Self.few(["status": filter]), for: .searchStatus) else { continue }
            let wrong = exchange.items.enumerated().filter { ($1["status"]?["value"]?.string == status) != (name == "in") }
            notebook.note(
                .searchStatus,
                wrong.map { place, item in
                    exchange.complaint(
                        "/items/\(place)/status/value", expected: "\(name) \(JSONValue.string(status).brief)",
                        found: item["status"]?["value"])
                })
            if name == "in", exchange.items.isEmpty, !plain.items.isEmpty {
                notebook.note(
                    .searchStatus,
                    [
                        exchange.complaint(
                            "/items", expected: Localized(sv: "minst en post", en: "one item at least"), seen: Localized(same: "0"))
                    ])
            }
        }
    }

    private mutating func tryCloseDate(of plain: Exchange) async throws(ServerSilence) {
        let dates = plain.items.compactMap { $0["keyDates"]?["closeDate"]?["date"]?.string }.sorted()
        guard !dates.isEmpty else {
            return notebook.skip(
                [.searchCloseDate], because: Localized(sv: "Ingen post har en sista dag.", en: "No item has a close date."))
        }
        let middle = dates[dates.count / 2]
        let filter: JSONValue = ["operator": "between", "value": ["min": .string(middle), "max": .string(middle)]]
        guard let exchange = try await searching(Self.few(["closeDateRange": filter]), for: .searchCloseDate) else { return }
        // A server may take the day by another clock than the event's: a day to either side will do.
        let day = Day(iso: middle)
        let wrong = exchange.items.enumerated().filter { _, item in
            guard let closes = item["keyDates"]?["closeDate"]?["date"]?.string.flatMap(Day.init(iso:)), let day else { return true }
            return abs(closes.days(until: day)) > 1
        }
        notebook.note(
            .searchCloseDate,
            wrong.map { place, item in
                exchange.complaint(
                    "/items/\(place)/keyDates/closeDate", expected: JSONValue.string(middle).brief, found: item["keyDates"]?["closeDate"])
            })
        if exchange.items.isEmpty {
            notebook.note(
                .searchCloseDate,
                [
                    exchange.complaint(
                        "/items", expected: Localized(sv: "minst en post", en: "one item at least"), seen: Localized(same: "0"))
                ])
        }
    }

    /// ISO 4217 keeps XTS for tests: nobody grants it.
    private mutating func tryCurrency() async throws(ServerSilence) {
        let range: JSONValue = [
            "min": ["amount": "0", "currency": "XTS"], "max": ["amount": "999999999999", "currency": "XTS"],
        ]
        for name in ["totalFundingAvailableRange", "minAwardAmountRange", "maxAwardAmountRange"] {
            let filters = JSONValue.object([name: ["operator": "between", "value": range]])
            guard let exchange = try await searching(Self.few(filters), for: .searchCurrency), !exchange.items.isEmpty else { continue }
            let seen = Localized(sv: "\(exchange.items.count) poster", en: "\(exchange.items.count) items")
            notebook.note(.searchCurrency, [exchange.complaint("/items", expected: Localized(sv: "ingen post", en: "no item"), seen: seen)])
        }
    }

    private mutating func trySorting() async throws(ServerSilence) {
        for (order, isDescending) in [("asc", false), ("desc", true)] {
            let sorting: JSONValue = ["sortBy": "createdAt", "sortOrder": .string(order)]
            let body: JSONValue = ["sorting": sorting, "pagination": Self.fewItems]
            guard let exchange = try await searching(body, for: .searchSorting) else { continue }
            notebook.note(.searchSorting, exchange.complaints(unlessOrderedBy: "createdAt", descending: isDescending))
            for (name, expected) in [("sortBy", "createdAt"), ("sortOrder", order)] {
                let seen = exchange.value?["sortInfo"]?[name]
                guard seen?.string != expected else { continue }
                notebook.note(.searchSorting, [exchange.complaint("/sortInfo/\(name)", expected: expected, found: seen)])
            }
        }
    }

    /// Words that nothing holds find less than no words do.
    private mutating func tryWords(of plain: Exchange) async throws(ServerSilence) {
        guard let exchange = try await searching(["search": "qxzjvkwq", "pagination": Self.fewItems], for: .searchWords) else { return }
        guard let all = plain.page?["totalItems"]?.wholeNumber, all > 0, exchange.page?["totalItems"]?.wholeNumber == all else { return }
        notebook.note(
            .searchWords,
            [
                exchange.complaint(
                    "/paginationInfo/totalItems", expected: Localized(sv: "färre än \(all)", en: "fewer than \(all)"),
                    seen: Localized(same: "\(all)"))
            ])
    }

    private mutating func tryWhatIsUnknown() async throws(ServerSilence) {
        let filters: JSONValue = ["customFilters": ["thereIsNoSuchFilter": ["operator": "eq", "value": "x"]]]
        try await tryPassedOver(Self.few(filters), "filterInfo", for: .searchUnknownFilter)
        let sorting: JSONValue = ["sortBy": "custom", "customSortBy": "thereIsNoSuchKey", "sortOrder": "asc"]
        try await tryPassedOver(["sorting": sorting, "pagination": Self.fewItems], "sortInfo", for: .searchUnknownCustomSort)
        let unknown = try await put(.post(ConformanceTrial.search, ["sorting": ["sortBy": "thereIsNoSuchKey"]]))
        notebook.note(.searchUnknownSort, unknown.complaints(unlessErrorWith: 400...499))
        for body in [#"{"search":"#, "[]", #"{"pagination":{"page":"one"}}"#] {
            let damaged = try await put(.post(ConformanceTrial.search, bytes: Array(body.utf8)))
            notebook.note(.searchDamagedBody, damaged.complaints(unlessErrorWith: 400...499))
        }
    }

    /// What is not understood is left out, and told beside the results.
    private mutating func tryPassedOver(_ body: JSONValue, _ place: String, for rule: ConformanceRule) async throws(ServerSilence) {
        guard let exchange = try await searching(body, for: rule) else { return }
        let errors = exchange.value?[place]?["errors"]
        guard errors?.elements?.isEmpty ?? true else { return }
        notebook.note(
            rule,
            [
                exchange.complaint(
                    "/\(place)/errors", expected: Localized(sv: "minst en text", en: "one text at least"),
                    seen: Localized(same: errors?.brief ?? "–"))
            ])
    }
}
