import Catalogue
import Desk
import Exporting
import Foundation
import Funding
import Pages
import Storage

/// Feeds and calendars as the site makes them, from the database's rows to the bytes, without the web server.
struct Feeds {
    let desk: Desk
    /// So many times each is made.
    let rounds: Int

    private static let clock = ContinuousClock()

    func measure(into report: inout Report) async throws {
        let since = Date()
        for (name, order, bytes) in makers(since: since) {
            var (times, work, sizes, rows, calls): ([Double], [Double], [Double], [Double], [Double]) = ([], [], [], [], [])
            var (selecting, selectingWork): ([Double], [Double]) = ([], [])
            for round in 0..<(rounds + 3) {
                let filter = filters[round % filters.count]
                var made: [UInt8] = []
                var followed: [FollowedCall] = []
                let before = ProcessorTime.now
                var selected = Duration.zero
                var selectedWork = 0.0
                let time = try await Self.clock.measure {
                    let began = Self.clock.now
                    let selection = try await FollowCalls(desk).selection(
                        wanted(filter, at: since), by: order, limitedTo: 200, in: .swedish)
                    selected = began.duration(to: Self.clock.now)
                    selectedWork = ProcessorTime.now - before
                    followed = try await FollowCalls(desk).calls(selection.calls)
                    made = bytes(filter, followed.map(news))
                }
                // The first rounds warm the database's caches.
                guard round >= 3 else { continue }
                times.append(time.milliseconds)
                selecting.append(selected.milliseconds)
                selectingWork.append(selectedWork)
                work.append(ProcessorTime.now - before)
                sizes.append(Double(made.count))
                calls.append(Double(followed.count))
                rows.append(Double(followed.reduce(0) { $0 + Self.rows(of: $1) }))
            }
            let (anew, kept) = (Spread(times), Spread(selecting))
            report.add("\(name) of 200 calls, kept by the site", Report.times(kept), figure: kept.percentile(99), below: 10, "ms")
            report.add(times: Spread(selectingWork), named: "\(name) kept by the site, processor time")
            report.add("\(name) of 200 calls, made anew", Report.times(anew), figure: anew.percentile(99), below: 10, "ms")
            report.add(times: Spread(work), named: "\(name) made anew, processor time")
            report.add(
                "\(name): calls · rows read · bytes", [calls, rows, sizes].map { Report.text(Spread($0).median) }.joined(separator: " · "))
        }
        try await month(at: since, into: &report)
    }

    private func month(at moment: Date, into report: inout Report) async throws {
        var times: [Double] = []
        let month = Month(of: Day(of: moment, in: .stockholm)).next
        for round in 0..<(rounds / 3 + 3) {
            let time = try await Self.clock.measure {
                _ = try await ShowMonth(desk).dates(
                    of: month, filter: wanted(CallFilter(status: .all), at: moment), datesPerDay: CalendarPage.datesPerDay, in: .swedish)
            }
            if round >= 3 { times.append(time.milliseconds) }
        }
        report.add(times: Spread(times), named: "a full month of the calendar, with the filters' counts")
    }

    /// What most people follow: everything ahead, everything, a theme, what is open.
    private let filters: [Pages.CallFilter] = [
        Pages.CallFilter(), Pages.CallFilter(status: .all), Pages.CallFilter(theme: .climate), Pages.CallFilter(status: .open),
    ]

    private typealias Maker = (name: String, order: Storage.CallFilter.Order, bytes: (Pages.CallFilter, [CallNews]) -> [UInt8])

    private func makers(since: Date) -> [Maker] {
        let context = PageContext(
            language: .swedish, now: since, municipality: desk.catalogue.municipality, gazetteer: desk.catalogue.gazetteer,
            freshness: PageContext.Freshness(callsFetched: nil, catalogueChecked: nil), origin: "https://utblick.example.se")
        func feed(_ filter: Pages.CallFilter, _ news: [CallNews]) -> Feed {
            CallFeed(.selection(filter, programmeName: nil), news: news, since: since).feed(in: context)
        }
        return [
            ("Atom", .change, { feed($0, $1).atom }), ("JSON Feed", .change, { feed($0, $1).json }),
            (
                "iCalendar", .deadline,
                {
                    CallCalendar(.selection($0, programmeName: nil), news: $1, reminderDays: nil, since: since).file(in: context).bytes
                }
            ),
        ]
    }

    private func wanted(_ filter: Pages.CallFilter, at moment: Date) -> Storage.CallFilter {
        var wanted = Storage.CallFilter(moment: moment)
        wanted.themes = filter.theme.map { [$0] } ?? []
        wanted.states =
            switch filter.status {
            case .all: []
            case .open: [.open, .withdrawn]
            default: [.open, .coming, .withdrawn]
            }
        return wanted
    }

    private func news(_ followed: FollowedCall) -> CallNews {
        CallNews(
            call: followed.call, programmeName: followed.call.programme.flatMap(desk.catalogue.programme)?.shortName,
            firstSeen: followed.sighting.firstSeenAt, changed: followed.sighting.changedAt, version: followed.sighting.version,
            changes: followed.changes)
    }

    /// Its place in the list, its sighting, the call, its deadlines, its changes and their fields.
    private static func rows(of followed: FollowedCall) -> Int {
        3 + followed.call.deadlines.count + followed.changes.reduce(0) { $0 + 1 + $1.fields.count }
    }
}
