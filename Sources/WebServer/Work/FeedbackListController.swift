import Casework
import Desk
import Funding
import Hummingbird
import Pages

/// What visitors have said of matches, for those who work at the desk.
struct FeedbackListController: Sendable {
    let work: WorkSite

    func page(days: Int, _ request: StaffRequest) async throws -> Response {
        let summary = try await ReadFeedback(work.desk).summary(days: days)
        let model = FeedbackListPage.Model(
            days: days, rows: summary.rows.map { .init(subject: $0.subject, title: $0.title, counts: $0.counts) },
            notes: summary.notes.map { .init(day: $0.feedback.day, title: $0.title, text: $0.feedback.note ?? "") })
        return try await work.response(FeedbackListPage(model: model), to: request)
    }
}
