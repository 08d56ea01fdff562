import Desk
import Funding
import Testing

@Suite struct FeedbackDraftTests {
    private func draft(_ reason: MatchFeedback.Reason?, _ note: String = "") -> FeedbackDraft {
        FeedbackDraft(subject: .programme("cerv"), reason: reason, note: note)
    }

    @Test(
        arguments: [
            ("För stort för oss", nil), ("", nil), ("Skriv till anna@example.se", .notePersonal), ("Ring 070-123 45 67", .notePersonal),
            ("811218-9876", .notePersonal), ("Vi har 12 000 invånare och 3 skolor", nil), ("+46 (0)150 57 007", .notePersonal),
            (String(repeating: "å", count: 200), nil), (String(repeating: "å", count: 201), .noteTooLong(limit: 200)),
        ] as [(String, MatchFeedback.Problem?)])
    func `words of one's own are short and hold nothing of a person`(note: String, problem: MatchFeedback.Problem?) {
        #expect(draft(.other, note).problem == problem)
    }

    @Test func `a reason is needed, and words stand with something else alone`() {
        #expect(draft(nil).problem == .reasonMissing)
        #expect(draft(.place, "anna@example.se").note.isEmpty && draft(.place, "anna@example.se").problem == nil)
        #expect(draft(.other, " två\n\trader ").note == "två rader")
    }
}
