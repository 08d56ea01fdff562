import Hummingbird

/// Counts each request for `/metrics`. It stands outermost, so that an error's page counts as it is sent.
struct RequestMeter: RouterMiddleware {
    typealias Context = BasicRequestContext

    let figures: RequestFigures

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let began = ContinuousClock.now
        let response = try await next(request, context)
        let elapsed = began.duration(to: .now) / .seconds(1)
        figures.count(
            RouteKind(path: request.uri.path), method: request.method.rawValue, status: response.status.code, seconds: elapsed)
        return response
    }
}
