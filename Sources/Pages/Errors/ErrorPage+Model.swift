extension ErrorPage {
    public enum Model: Sendable {
        /// 404, with what may have been meant.
        case notFound(near: NearestPages = NearestPages())
        /// 400, 413, 415, 422: the reader's language, what is wrong, what to do, and what was typed.
        case badRequest(problems: [InputProblem], typed: String)
        /// 500: `reference` finds the request in the log.
        case failed(reference: String)
        /// 503: the data cannot be reached or changed just now; `reference` finds the request in the log.
        case unavailable(reference: String)
    }
}
