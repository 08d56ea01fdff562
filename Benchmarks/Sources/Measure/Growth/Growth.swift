import Desk
import Foundation
import Funding
import SQLCore
import Storage

/// How what is asked grows with the number of desks, and with that of inquiries: a row for each number.
struct Growth {
    let home: Desk
    /// With every desk's rows.
    let store: Store
    let root: URL
    let seed: UInt64

    private static let clock = ContinuousClock()

    func measure(desks: [Int], rounds: Bool, inquiries: [Int], cases: Int, into report: inout Report) async throws {
        var filling = GrowingDatabase(store: store, home: home, root: root, seed: seed)
        for count in desks {
            try await filling.grow(toDesks: count)
            if rounds { try await ask(count, &filling, into: &report) }
        }
        let frozen = try await filling.frozenMatches()
        report.add("matches frozen with an inquiry", "\(frozen.whole / 1_000) kB; kept here \(frozen.kept.utf8.count / 1_000) kB")
        for count in inquiries {
            let time = try await Self.clock.measure { try await filling.grow(toInquiries: count, matches: frozen.kept) }
            report.add("\(count) inquiries: filled in", "\(Report.text(time.milliseconds / 1_000)) s")
            try await ask(afterInquiries: count, filling, into: &report)
        }
        if cases > 0, let count = desks.last, count > 1 {
            let growing = GrowingCases(store: store, home: home, seed: seed)
            try await growing.fill(cases, desks: count - 1)
            try await growing.measure(cases, desks: count - 1, into: &report)
        }
    }

    /// What is done for all desks.
    private func ask(_ count: Int, _ filling: inout GrowingDatabase, into report: inout Report) async throws {
        let name = "\(count) desks: "
        report.add(
            times: try await times(5) { _ = try await DeskDirectory(home: home).current() }, named: name + "all read, as at a start")
        let desks = try await DeskDirectory(home: home).current().all.map(\.desk)
        let post = GrowingDatabase.silentPost
        _ = try await round(of: desks, post)
        var news: [Double] = []
        for _ in 0..<3 {
            try await filling.changeCalls()
            news.append(try await Self.clock.measure { try await round(of: desks, post) }.milliseconds)
        }
        report.add(times: Spread(news), named: name + "a round after 20 calls have changed")
        report.add(times: try await times(3) { try await round(of: desks, post) }, named: name + "a round without news, each desk asked")
        report.add(times: try await times(40) { _ = try await FindWatchWork(home).find() }, named: name + "the same in one question")
        let purging = try await times(5) {
            _ = try await PurgeInquiries(home).purge()
            _ = try await PurgeWatches(home).purge()
        }
        report.add(times: purging, named: name + "purge with nothing to delete")
    }

    private func round(of desks: [Desk], _ post: Post) async throws {
        for desk in desks {
            _ = try await EvaluateWatches(desk).run()
            _ = try await DeliverWatches(desk, post: post).run()
        }
    }

    /// What pages ask, and the purge.
    private func ask(afterInquiries count: Int, _ filling: GrowingDatabase, into report: inout Report) async throws {
        let name = "\(count) inquiries: "
        var random = SeededGenerator(seed: seed)
        let sought = (0..<300).map { _ in random.number(below: count) }
        var each: [Double] = []
        for number in sought {
            let (hash, desk) = (GrowingDatabase.hash(of: number), filling.desk(of: number))
            each.append(
                try await Self.clock.measure {
                    let found = try await store.entering(desk).read { try InquiryStore.inquiry(tokenHash: hash, desk: desk, on: $0) }
                    guard found != nil else { throw Workplace.Unusable(description: "inquiry \(number) is not there") }
                }.milliseconds)
        }
        let (hash, desk) = (GrowingDatabase.hash(of: sought[0]), filling.desk(of: sought[0]))
        let rows = try await rowsRead { _ = try InquiryStore.inquiry(tokenHash: hash, desk: desk, on: $0) }
        report.add(name + "one by its link" + rows, Report.times(Spread(each)))
        let sending = try await times(100) {
            let submission = GrowingDatabase.submission()
            _ = try await store.entering(submission.desk).write { try InquiryStore.submit(submission, on: $0) }
        }
        report.add(name + "one kept", Report.times(sending))
        let listing = BrowseCalls(home)
        let filter = CallFilter(moment: Date())
        let lists = try await times(40) { _ = try await listing.first(50, filter: filter, by: .deadline) }
        report.add(name + "a list of 50 calls", Report.times(lists))
        let today = Day(of: Date(), in: .stockholm)
        let deletion = try await rowsRead { _ = try InquiryStore.purge(desk: desk, on: today, on: $0) }
        let purging = try await times(5) { _ = try await PurgeInquiries(home).purge() }
        report.add(name + "purge of all desks, nothing to delete" + deletion, Report.times(purging))
        let due = try await filling.makeDue(oneIn: 1_000)
        let deleting = try await times(1) { _ = try await PurgeInquiries(home).purge() }
        report.add(name + "purge of \(due)", Report.times(deleting))
        report.add(name + "size of the database", Report.megabytes(try await filling.size()))
    }

    private func times(_ count: Int, _ work: () async throws -> Void) async throws -> Spread {
        var times: [Double] = []
        for _ in 0..<count { times.append(try await Self.clock.measure { try await work() }.milliseconds) }
        return Spread(times)
    }

    /// How many rows of the inquiries' table were read, where the database counts them; what was done is rolled back.
    private func rowsRead(_ body: @escaping @Sendable (any SQLConnection) throws -> Void) async throws -> String {
        guard store.database.dialect == .postgres else { return "" }
        struct Counted: Error {
            let rows: Int
        }
        do {
            try await store.write { connection in
                // The connection's other transactions of the last second are counted, too.
                let before = try Self.rowsRead(on: connection)
                try body(connection)
                throw Counted(rows: try Self.rowsRead(on: connection) - before)
            }
            return ""
        } catch let counted as Counted {
            return " (\(counted.rows) rows read)"
        }
    }

    private static func rowsRead(on connection: any SQLConnection) throws -> Int {
        let row = try connection.first(
            """
            SELECT CAST(coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0) AS bigint) AS seen
            FROM pg_stat_xact_user_tables WHERE relname = 'inquiry'
            """)
        return try row?.decode("seen") ?? 0
    }
}
