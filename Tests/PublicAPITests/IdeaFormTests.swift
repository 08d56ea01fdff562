import Desk
import Funding
import JSON
import Testing

@testable import PublicAPI

@Suite("An idea that a program sends")
struct IdeaFormTests {
    @Test func `is read with all its members`() throws {
        let form = try IdeaForm([
            "text": "En idé", "language": "sv", "applicant": "association", "place": "Katrineholm", "partners": ["FI"],
            "budget": ["amount": .number(3_000_000), "currency": "EUR"], "start": "2027-01", "months": 24, "partnerCount": 2,
            "answers": ["cerv.purpose": true, "erasmus.ka2.partners": false], "asked": ["months"], "on": "2026-12-01", "limit": 3,
        ])
        #expect(form.draft.budget == "3000000" && form.draft.currency == .euro && form.draft.months == "24")
        #expect(form.draft.judgements == ["cerv.purpose=yes", "erasmus.ka2.partners=no"])
        #expect(form.day?.iso == "2026-12-01" && form.limit == 3)
    }

    @Test func `is refused member by member`() {
        let refusal = #expect(throws: JSONForm.Refusal.self) {
            try IdeaForm([
                "text": 1, "applicant": "wizard", "partners": "FI", "budget": ["amount": "many"], "answers": ["a": 1], "on": "tomorrow",
                "limit": 51, "txt": "x",
            ])
        }
        #expect(
            refusal?.violations.map(\.pointer) == [
                "/text", "/applicant", "/partners", "/budget/amount", "/budget/currency", "/answers", "/on", "/limit", "/txt",
            ])
    }
}
