import Foundation
import Funding
import Mail
import SQLCore
import Storage
import Testing

@testable import Desk

/// Mail servers and letters in trouble.
extension WatchTests {
    private struct Standing: Equatable {
        let state: Watch.State
        let refusals: Int
    }

    private func standing(of watch: Watch.ID, at desk: TestDesk) async throws -> Standing? {
        try await desk.desk.store.read { connection in
            try connection.first("SELECT state, refusals FROM watch WHERE id = \(watch)").map {
                Standing(state: try $0.decode("state"), refusals: try $0.decode("refusals"))
            }
        }
    }

    @Test func `an outage of a week stops nobody, and what waited goes when the server is there again`() async throws {
        let desk = try await TestDesk.shared()
        let watch = try await desk.follow(.programme("outage"), as: "outage@example.se")
        desk.answer("outage@example.se", with: .unavailable("away"))
        for number in 1...4 {
            try await desk.bring(.sample("outage-\(number)", programme: "outage"))
            #expect(try await desk.deliver().refused == 0)
        }
        for _ in 0..<14 {
            desk.wait(days: 0.5)
            let report = try await desk.deliver()
            #expect(report.refused == 0 && report.givenUp == 0)
        }
        desk.answer("outage@example.se", with: nil)
        desk.wait(days: 0.5)
        try await desk.deliver()
        #expect(Set(desk.news(to: "outage@example.se")) == Set((1...4).map { "outage-\($0): new" }))
        #expect(try await standing(of: watch, at: desk) == Standing(state: .active, refusals: 0))
    }

    @Test func `three days are counted from the first answer to try later, and what is given up then is no refusal`() async throws {
        let desk = try await TestDesk.shared()
        let watch = try await desk.follow(.programme("later"), as: "later@example.se")
        desk.answer("later@example.se", with: .unavailable("away"))
        try await desk.bring(.sample("later-1", programme: "later"))
        #expect(try await desk.deliver().postponed == 1)
        let answers: [(days: Double, fault: MailFault, isGivenUp: Bool)] = [
            (4, .temporary("full"), false), (1, .unavailable("away"), false), (1, .temporary("full"), false),
            (1.1, .temporary("full"), true),
        ]
        for answer in answers {
            desk.wait(days: answer.days)
            desk.answer("later@example.se", with: answer.fault)
            let report = try await desk.deliver()
            #expect(report.givenUp == (answer.isGivenUp ? 1 : 0) && report.postponed == (answer.isGivenUp ? 0 : 1) && report.refused == 0)
        }
        desk.answer("later@example.se", with: nil)
        desk.wait(days: 1)
        try await desk.deliver()
        #expect(desk.news(to: "later@example.se") == [])
        #expect(try await standing(of: watch, at: desk) == Standing(state: .active, refusals: 0))
    }

    @Test func `there is work for a desk when a letter waits, a call changes or a day begins, and none otherwise`() async throws {
        let desk = try await TestDesk.shared()
        let finding = FindWatchWork(desk.desk)
        try await desk.deliver()
        let quiet = try await finding.find()
        #expect(!quiet.hasLetters(for: desk.desk.id) && !quiet.isReworded(for: desk.desk.id))
        #expect(!quiet.hasLetters(for: "another"))
        _ = try await desk.follow(.programme("work"), as: "work@example.se", confirming: false)
        let asked = try await finding.find()
        #expect(asked.hasLetters(for: desk.desk.id) && asked.mark == quiet.mark, "the letter that asks to confirm")
        try await desk.deliver()
        #expect(try await !finding.find().hasLetters(for: desk.desk.id))
        _ = try await desk.follow(.programme("work"), as: "worker@example.se")
        try await desk.bring(.sample("work-1", programme: "work"))
        let changed = try await finding.find()
        #expect(changed.mark != quiet.mark)
        _ = try await EvaluateWatches(desk.desk).run()
        let evaluated = try await finding.find()
        #expect(evaluated.hasLetters(for: desk.desk.id) && evaluated.mark == changed.mark, "an event that is due")
        try await desk.deliver()
        #expect(try await !finding.find().hasLetters(for: desk.desk.id))
        desk.wait(days: 1)
        #expect(try await finding.find().mark != changed.mark)
    }

    @Test func `letters that are refused for their own sake stop nobody`() async throws {
        let desk = try await TestDesk.shared()
        let watch = try await desk.follow(.programme("letter"), as: "letter@example.se")
        desk.answer("letter@example.se", with: .permanent("554 5.7.1"))
        for number in 1...4 {
            try await desk.bring(.sample("letter-\(number)", programme: "letter"))
            #expect(try await desk.deliver().refused == 1)
        }
        #expect(try await standing(of: watch, at: desk) == Standing(state: .active, refusals: 0))
    }

    @Test func `a letter that cannot be written keeps no other back`() async throws {
        let desk = try await TestDesk.shared()
        let broken = try await desk.follow(.programme("broken"), as: "broken@example.se")
        _ = try await desk.follow(.programme("broken"), as: "whole@example.se")
        // As if it had been stored with another key.
        _ = try await desk.desk.store.write { try $0.execute("UPDATE watch SET seed = \([UInt8]([9, 9])) WHERE id = \(broken)") }
        try await desk.bring(.sample("broken-1", programme: "broken"))
        let report = try await desk.deliver()
        #expect(report.sent == 1 && report.postponed == 1 && report.fault == nil)
        #expect(report.unwritten?.contains("key for private links") == true)
        #expect(desk.news(to: "whole@example.se") == ["broken-1: new"])
        try await ChangeWatch(desk.desk).stop(broken)
    }

    @Test func `a round ends when three letters in a row find no server, and the next goes on`() async throws {
        let desk = try await TestDesk.shared()
        let readers = (1...5).map { "round-\($0)@example.se" }
        for reader in readers {
            _ = try await desk.follow(.programme("round"), as: reader)
            // Not too many in an hour.
            desk.wait(seconds: 60)
        }
        for reader in readers { desk.answer(reader, with: .unavailable("away")) }
        try await desk.bring(.sample("round-1", programme: "round"))
        let first = try await desk.deliver()
        #expect(first.postponed == 3 && first.fault == .unavailable("away"))
        let second = try await desk.deliver()
        #expect(second.postponed == 2 && second.fault == .unavailable("away"), "also where there were too few to be sure of it")
        for reader in readers { desk.answer(reader, with: nil) }
        desk.wait(seconds: 61)
        #expect(try await desk.deliver().sent == 5)
        for reader in readers { #expect(desk.news(to: reader) == ["round-1: new"]) }
    }
}
