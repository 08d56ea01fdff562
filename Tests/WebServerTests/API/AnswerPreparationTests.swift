import Desk
import Logging
import Testing

@testable import WebServer

@Suite struct AnswerPreparationTests {
    @Test(.timeLimit(.minutes(1)))
    func `what answers would wait for is made ready before anybody asks, and again for a matcher that is renewed`() async throws {
        let desk = try await StaffDesk.alone().desk
        #expect(!desk.matchers.areReadyForUnknownWords && PrepareLists(desk).revision == nil)
        let preparation = AnswerPreparation(desk: desk, shown: KeptAnswers().calls, logger: Logger(label: "test"))
        let running = Task { try await preparation.run() }
        while !desk.matchers.areReadyForUnknownWords { try await Task.sleep(for: .milliseconds(10)) }
        #expect(PrepareLists(desk).revision != nil)
        // The new matcher is not ready (`ShownCallsTests`), unless somebody has been there already.
        try await desk.matchers.refresh()
        while !desk.matchers.areReadyForUnknownWords { try await Task.sleep(for: .milliseconds(10)) }
        running.cancel()
        try await running.value
    }
}
