import Desk
import Funding
import Hummingbird
import Logging
import Pages

/// Signing in at another provider: leads there, and takes the answer.
struct ProviderController: Sendable {
    let work: WorkSite

    func begin(back: WorkAddress?, in language: Language) async throws -> Response {
        guard let provider = work.provider else { throw PageMissing() }
        do {
            let beginning = try await ProviderSignIn(work.desk, provider: provider, rules: work.rules).begin(
                back: (back ?? .start).path(in: language), answerAt: answerAddress)
            var response = Response.redirect(to: beginning.address, type: .normal)
            response.headers[.cacheControl] = "no-store"
            response.headers[.setCookie] = work.bindingCookie.setting(beginning.binding)
            return response
        } catch let fault as OpenIDProvider.Fault {
            work.logger.error("signing in at the provider", metadata: ["desk": "\(work.desk.id)", "error": "\(fault)"])
            return refusal(.providerFaulty, .serviceUnavailable, in: language)
        }
    }

    func finish(_ request: Request, code: String, state: String, in language: Language) async throws -> Response {
        guard let provider = work.provider else { throw PageMissing() }
        let outcome = try await ProviderSignIn(work.desk, provider: provider, rules: work.rules).finish(
            code: code, state: state, binding: work.bindingCookie.token(in: request) ?? "", answerAt: answerAddress,
            from: work.place(of: request))
        switch outcome {
        case .signedIn(let token, let back):
            let (address, chosen) = WorkAddress.parse(link: back) ?? (.start, language)
            return try await EntranceController(work: work).letIn(token, request, to: address, in: chosen)
        case .refused: return refusal(.providerRefused, .unprocessableContent, in: language)
        case .notStaff: return refusal(.notStaff, .forbidden, in: language)
        case .faulty(let fault):
            work.logger.error("signing in at the provider", metadata: ["desk": "\(work.desk.id)", "error": "\(fault)"])
            return refusal(.providerFaulty, .badGateway, in: language)
        }
    }

    /// One for both languages: providers want to know it beforehand.
    private var answerAddress: String {
        work.site.origin + WorkAddress.providerAnswer(code: "", state: "").path(in: work.site.languages.first ?? .swedish)
    }

    private func refusal(_ problem: SignInProblem, _ status: HTTPResponse.Status, in language: Language) -> Response {
        work.response(SignInPage(model: .init(back: nil, problem: problem, ways: work.ways)), status: status, in: language)
    }
}
