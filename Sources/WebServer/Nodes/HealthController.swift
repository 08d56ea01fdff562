import Desk
import HTTPTypes
import Hummingbird

/// What a proxy or a monitor asks: does the process live, and should it get requests? Plain text in English, for programs.
struct HealthController: Sendable {
    let desk: Desk

    func live() -> Response { Self.response(.ok, "alive\n") }

    func ready() async -> Response {
        switch await CheckNode(desk).trouble() {
        case nil: Self.response(.ok, "ready\n")
        case .database: Self.response(.serviceUnavailable, "not ready: the database does not answer\n")
        case .newerSchema: Self.response(.serviceUnavailable, "not ready: the database belongs to a newer program\n")
        }
    }

    /// Adds the two addresses to a router.
    func add<Context: RequestContext>(to router: Router<Context>) {
        router.get("/health/live") { _, _ in live() }
        router.get("/health/ready") { _, _ in await ready() }
    }

    static func response(_ status: HTTPResponse.Status, _ text: String, mediaType: String = "text/plain; charset=utf-8") -> Response {
        Response(
            status: status, headers: [.contentType: mediaType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
