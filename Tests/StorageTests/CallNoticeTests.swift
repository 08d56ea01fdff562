import Foundation
import Funding
import SQLCore
import Storage
import Testing

struct CallNoticeTests {
    private static func notice(_ text: String, on day: Int?, changedAt: Date? = nil, seenAt: Date = .noon) -> CallNotice {
        CallNotice(day: day.map(Sample.day), changedAt: changedAt, text: CallText(paragraphs: [text]), firstSeenAt: seenAt)
    }

    @Test(arguments: TestDatabase.available)
    func `a notice is kept for good, marked when it goes and unmarked when it returns`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let (old, new) = (Self.notice("Open", on: -10), Self.notice("Extended “to” 9/3", on: -1, changedAt: .noon - 60))
            let undated = Self.notice("Undated", on: nil)
            let steps: [([CallNotice], Date)] = [
                ([old, undated, old], .noon), ([new, undated], .noon + 60), ([], .noon + 120), ([old], .noon + 180),
            ]
            try await store.write { connection in
                _ = try CallStore.upsert(Sample.record(Sample.call("a")), at: .noon, on: connection)
                let added = try steps.map { notices, now in
                    let seen = notices.map { CallNotice(day: $0.day, changedAt: $0.changedAt, text: $0.text, firstSeenAt: now) }
                    return try CallNoticeStore.replace(seen, of: "a", at: now, on: connection)
                }
                #expect(added == [2, 1, 0, 0])
                let notices = try CallNoticeStore.notices(of: "a", on: connection)
                #expect(notices.map(\.text) == [new.text, old.text, undated.text])
                #expect(notices.map(\.day) == [new.day, old.day, nil])
                #expect(notices.map(\.changedAt) == [.noon - 60, nil, nil])
                #expect(notices.map(\.firstSeenAt) == [.noon + 60, .noon, .noon])
                #expect(notices.map(\.goneAt) == [.noon + 120, nil, .noon + 120])
                #expect(try CallNoticeStore.notices(of: "b", on: connection).isEmpty)
                #expect(try CallNoticeStore.replace([], isWhole: false, of: "a", at: .noon + 240, on: connection) == 0)
                #expect(try CallNoticeStore.notices(of: "a", on: connection) == notices)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a notice whose text has been rewritten stands beside the old one`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                _ = try CallStore.upsert(Sample.record(Sample.call("a")), at: .noon, on: connection)
                _ = try CallNoticeStore.replace([Self.notice("8 March", on: 0)], of: "a", at: .noon, on: connection)
                _ = try CallNoticeStore.replace([Self.notice("9 March", on: 0)], of: "a", at: .noon + 60, on: connection)
                let notices = try CallNoticeStore.notices(of: "a", on: connection)
                #expect(Set(notices.map { $0.text.plain }) == ["8 March", "9 March"])
                #expect(notices.first { $0.text.plain == "8 March" }?.goneAt == .noon + 60)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `calls never asked about come first, then those asked longest ago; the closed and those without a document wait`(
        kind: TestDatabase
    ) async throws {
        try await kind.withStore { store in
            let ahead = [Deadline(on: Sample.day(30))]
            let calls = [
                Sample.call("asked-lately", deadlines: ahead), Sample.call("asked-before", deadlines: ahead),
                Sample.call("never-late", deadlines: [Deadline(on: Sample.day(90))]), Sample.call("never-soon", deadlines: ahead),
                Sample.call("coming", opens: Sample.day(5)), Sample.call("failed", deadlines: ahead),
                Sample.call("missing-lately", deadlines: ahead), Sample.call("missing-long-ago", deadlines: ahead),
                Sample.call("closed", deadlines: [Deadline(on: Sample.day(-1))]), Sample.call("undated"),
                Sample.call("own", origin: .catalogue, deadlines: ahead), Sample.call("withdrawn", deadlines: ahead),
            ]
            try await store.write { connection in
                _ = try CallStore.upsert(contentsOf: calls.map { Sample.record($0) }, at: .noon, on: connection)
                let others = Set(calls.map(\.id)).subtracting(["withdrawn"])
                _ = try CallStore.withdraw(
                    missingFrom: others, origin: .portal, reach: Sample.day(-400), at: .noon, on: connection)
                let day = 86_400.0
                for (id, outcome, daysAgo) in [
                    ("asked-lately", CallNoticeStore.Outcome.answered, 1.0), ("asked-before", .answered, 3), ("failed", .failed, 2),
                    ("missing-lately", .missing, 29), ("missing-long-ago", .missing, 31),
                ] {
                    try CallNoticeStore.note(.failed, of: Identifier(id), at: .noon - 100 * day, on: connection)
                    try CallNoticeStore.note(outcome, of: Identifier(id), at: .noon - daysAgo * day, on: connection)
                }
                func mostInNeed(_ limit: Int) throws -> [String] {
                    try CallNoticeStore.mostInNeed(origin: .portal, at: .noon, limitedTo: limit, on: connection).map(\.id.rawValue)
                }
                #expect(
                    try mostInNeed(20) == [
                        "never-soon", "never-late", "coming", "missing-long-ago", "asked-before", "failed", "asked-lately",
                    ])
                #expect(try mostInNeed(2) == ["never-soon", "never-late"])
                #expect(try mostInNeed(0).isEmpty && mostInNeed(-1).isEmpty)
                let first = try CallNoticeStore.mostInNeed(origin: .portal, at: .noon, limitedTo: 1, on: connection).first
                #expect(first?.identifier == "NEVER-SOON")
            }
        }
    }
}
