import Funding

@testable import Pages

/// What programs may ask.
enum PreviewInterface {
    static let model = APIPage.Model(
        origin: "https://utblick.example.se",
        operations: [
            APIPage.Model.Operation(
                method: "GET", path: "/api/v1/calls", summary: Localized(sv: "Utlysningar", en: "Calls")),
            APIPage.Model.Operation(
                method: "GET", path: "/api/v1/calls/{callId}", summary: Localized(sv: "En utlysning", en: "One call")),
            APIPage.Model.Operation(
                method: "POST", path: "/api/v1/matches",
                summary: Localized(sv: "Vad som kan finansiera en idé", en: "What can fund an idea")),
        ],
        examples: [
            APIPage.Model.Example(
                title: Localized(sv: "Utlysningar", en: "Calls"),
                command: "curl 'https://utblick.example.se/api/v1/calls?limit=1&status=open'",
                answer: "{\n  \"items\": [\n    \"<å>\"\n  ]\n}")
        ],
        problems: [
            APIPage.Model.Problem(slug: "not-found", status: 404, title: "Not found"),
            APIPage.Model.Problem(slug: "too-many-requests", status: 429, title: "Too many requests"),
        ], requestsPerMinute: 600)

    /// In a desk's folder, without a limit.
    static let inFolder = APIPage.Model(
        origin: "https://utblick.example.se/flen", operations: model.operations, examples: [], problems: model.problems,
        requestsPerMinute: 0)
}
