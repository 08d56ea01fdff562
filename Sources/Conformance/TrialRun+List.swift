import CommonGrants
import Funding
import JSON

extension TrialRun {
    private static let ofList: [ConformanceRule] = [
        .listShape, .listTotals, .listOrder, .listDefaults, .listPaging, .listLargestPage, .listWalk,
    ]

    mutating func tryList() async throws(ServerSilence) {
        let first = try await put(.get(ConformanceTrial.list))
        let broken = first.complaints(unless: 200)
        notebook.note(.listAnswers, broken)
        guard broken.isEmpty else {
            notebook.skip(Self.ofList, because: Localized(sv: "Listan svarade inte.", en: "The list did not answer."))
            return try await tryWrongPages()
        }
        check(first, against: .listAnswer, for: .listShape)
        notebook.note(.listTotals, totals(of: first))
        notebook.note(.listOrder, first.complaints(unlessOrderedBy: "lastModifiedAt", descending: true))
        notebook.note(.listDefaults, first.complaints(unlessPage: 1, size: GrantsProtocol.largestPage))
        met = first.items
        try await tryPages()
        try await tryLargePage()
        try await walk(from: first)
        try await tryWrongPages()
    }

    private func totals(of exchange: Exchange) -> [Complaint] {
        var complaints: [Complaint] = []
        for name in ["totalItems", "totalPages"] where exchange.page?[name]?.wholeNumber == nil {
            complaints.append(
                exchange.complaint(
                    "/paginationInfo/\(name)", expected: Localized(sv: "ett antal", en: "a number"),
                    seen: Localized(same: exchange.page?[name]?.brief ?? "–")))
        }
        guard let items = exchange.page?["totalItems"]?.wholeNumber, let pages = exchange.page?["totalPages"]?.wholeNumber,
            let size = exchange.page?["pageSize"]?.wholeNumber, size > 0
        else { return complaints }
        let expected = items / size + (items % size == 0 ? 0 : 1)
        if pages != expected {
            complaints.append(exchange.complaint("/paginationInfo/totalPages", expected: "\(expected)", seen: "\(pages)"))
        }
        let onPage = exchange.items.count
        if exchange.page?["page"]?.wholeNumber == 1, onPage != min(items, size) {
            complaints.append(exchange.complaint("/items", expected: "\(min(items, size))", seen: "\(onPage)"))
        }
        return complaints
    }

    private mutating func tryPages() async throws(ServerSilence) {
        let one = try await put(.get(ConformanceTrial.list + "?page=1&pageSize=1"))
        let two = try await put(.get(ConformanceTrial.list + "?page=2&pageSize=1"))
        var broken = one.complaints(unless: 200) + two.complaints(unless: 200)
        if broken.isEmpty {
            broken += one.complaints(unlessPage: 1, size: 1) + two.complaints(unlessPage: 2, size: 1)
            if let first = one.items.first?["id"], let second = two.items.first?["id"], first == second {
                broken.append(
                    two.complaint(
                        "/items/0/id", expected: Localized(sv: "en annan post", en: "another item"), seen: Localized(same: second.brief)))
            }
        }
        notebook.note(.listPaging, broken)
    }

    private mutating func tryLargePage() async throws(ServerSilence) {
        let large = try await put(.get(ConformanceTrial.list + "?pageSize=1000"))
        var broken = large.complaints(unless: 200)
        if broken.isEmpty { broken = large.complaints(unlessPage: 1, size: GrantsProtocol.largestPage) }
        notebook.note(.listLargestPage, broken)
    }

    /// All pages, or the first of them where there are more than anybody wants to wait for.
    private mutating func walk(from first: Exchange) async throws(ServerSilence) {
        var places: [String: Int] = [:]
        var (broken, unordered, doubtful): ([Complaint], [Complaint], [Complaint]) = ([], [], [])
        var last: JSONValue?
        var end: Int?
        for number in 1...max(pages, 1) {
            // The first page is at hand where it was given as large as any.
            let isAtHand = number == 1 && first.page?["pageSize"]?.wholeNumber == GrantsProtocol.largestPage
            let exchange = isAtHand ? first : try await put(Self.page(number))
            broken += exchange.complaints(unless: 200)
            guard exchange.answer.status == 200, exchange.value != nil else { break }
            if !isAtHand {
                check(exchange, against: .listAnswer, for: .listShape)
                notebook.note(.listOrder, exchange.complaints(unlessOrderedBy: "lastModifiedAt", descending: true))
            }
            if let last, let complaint = exchange.complaint(unlessItem: 0, follows: last, by: "lastModifiedAt", descending: true) {
                unordered.append(complaint)
            }
            for (place, item) in exchange.items.enumerated() {
                guard let id = item["id"]?.string else { continue }
                if let earlier = places.updateValue(number, forKey: id) {
                    let again = JSONValue.string(id).brief
                    let seen = Localized(sv: "\(again) även på sida \(earlier)", en: "\(again) on page \(earlier) too")
                    doubtful.append(
                        exchange.complaint("/items/\(place)/id", expected: Localized(sv: "en ny post", en: "a new item"), seen: seen))
                }
            }
            if let item = exchange.items.first, number > 1 { met.insert(item, at: min(number - 1, met.count)) }
            last = exchange.items.last ?? last
            guard exchange.items.count == exchange.page?["pageSize"]?.wholeNumber,
                number < exchange.page?["totalPages"]?.wholeNumber ?? .max
            else {
                end = number
                if let total = exchange.page?["totalItems"]?.wholeNumber, total != places.count {
                    doubtful.append(exchange.complaint("/paginationInfo/totalItems", expected: "\(places.count)", seen: "\(total)"))
                }
                break
            }
        }
        if !(unordered + doubtful).isEmpty, try await hasChanged(since: first) {
            guard broken.isEmpty else { return notebook.note(.listWalk, broken) }
            return notebook.skip(
                [.listWalk], because: Localized(sv: "Listan ändrades medan den lästes.", en: "The list changed while it was read."))
        }
        notebook.note(.listOrder, unordered)
        notebook.note(.listWalk, broken + doubtful)
        guard let end, !places.isEmpty else { return }
        let beyond = try await put(Self.page(end + 1))
        // Nothing is said of what lies beyond the end: an empty page or the protocol's error will do.
        let isEmpty = beyond.answer.status == 200 && beyond.value != nil && beyond.items.isEmpty
        notebook.note(.listWalk, isEmpty ? [] : beyond.complaints(unlessErrorWith: 400...499))
    }

    /// Whatever is added, changed or taken away changes the number of items or what was modified last.
    private mutating func hasChanged(since first: Exchange) async throws(ServerSilence) -> Bool {
        let now = try await put(first.question)
        return now.page?["totalItems"] != first.page?["totalItems"]
            || now.items.first?["lastModifiedAt"] != first.items.first?["lastModifiedAt"]
    }

    private static func page(_ number: Int) -> ServerQuestion {
        .get(ConformanceTrial.list + "?page=\(number)&pageSize=\(GrantsProtocol.largestPage)")
    }

    private mutating func tryWrongPages() async throws(ServerSilence) {
        for query in ["page=0", "page=-1", "page=one", "pageSize=0"] {
            let exchange = try await put(.get(ConformanceTrial.list + "?" + query))
            notebook.note(.listWrongPage, exchange.complaints(unlessErrorWith: 400...499))
        }
    }
}
