import Casework
import Desk
import Foundation
import Funding
import Hummingbird
import Pages
import Storage

/// Signing in and out, and choosing a first password.
struct EntranceController: Sendable {
    let work: WorkSite

    /// Whoever is signed in already is led on.
    func form(_ request: Request, back: WorkAddress?, in language: Language) async throws -> Response {
        if try await work.session(of: request) != nil { return work.redirect(to: back ?? .start, in: language) }
        return work.response(SignInPage(model: .init(back: back, ways: work.ways)), in: language)
    }

    func signIn(_ request: Request, back: WorkAddress?, in language: Language) async throws -> Response {
        guard OwnPages.sent(request), work.ways.hasPasswords else { throw HTTPError(.forbidden) }
        let form = SignInForm(try await work.site.parameters(of: request))
        let outcome = try await SignIn(work.desk, rules: work.rules).signIn(
            email: form.email, password: form.password, from: work.place(of: request))
        func refusal(_ problem: SignInProblem, _ status: HTTPResponse.Status) -> Response {
            work.response(
                SignInPage(model: .init(back: back, email: String(form.email.prefix(254)), problem: problem, ways: work.ways)),
                status: status,
                in: language)
        }
        switch outcome {
        case .signedIn(let token): return try await letIn(token, request, to: back, in: language)
        case .codeNeeded(let token): return work.response(CodePage(model: .init(pending: token, back: back)), in: language)
        case .refused, .ended: return refusal(.wrong, .unprocessableContent)
        case .tooMany(let until): return refusal(.tooMany(minutes: work.minutes(until: until)), .tooManyRequests)
        case .busy: return refusal(.busy, .serviceUnavailable)
        }
    }

    func enterCode(_ request: Request, back: WorkAddress?, in language: Language) async throws -> Response {
        guard OwnPages.sent(request), work.ways.hasPasswords else { throw HTTPError(.forbidden) }
        let form = SecondFactorForm(try await work.site.parameters(of: request))
        let outcome = try await SignIn(work.desk, rules: work.rules).enter(
            code: form.code, pending: form.pending, from: work.place(of: request))
        func refusal(_ problem: SecondFactorProblem, _ status: HTTPResponse.Status) -> Response {
            work.response(CodePage(model: .init(pending: form.pending, back: back, problem: problem)), status: status, in: language)
        }
        switch outcome {
        case .signedIn(let token): return try await letIn(token, request, to: back, in: language)
        case .refused: return refusal(.codeWrong, .unprocessableContent)
        case .tooMany(let until): return refusal(.tooMany(minutes: work.minutes(until: until)), .tooManyRequests)
        case .busy: return refusal(.busy, .serviceUnavailable)
        case .ended, .codeNeeded: return work.redirect(to: .signIn(back: back), in: language)
        }
    }

    func letIn(_ token: String, _ request: Request, to back: WorkAddress?, in language: Language) async throws -> Response {
        try await endFormer(request)
        return work.redirect(to: back ?? .start, in: language, setting: work.cookie.setting(token))
    }

    func signOut(_ request: StaffRequest) async throws -> Response {
        try await work.sessions.end(request.session)
        return work.redirect(to: .signedOut, in: request.language, setting: work.cookie.removal)
    }

    func signedOut(in language: Language) -> Response { work.response(SignedOutPage(), in: language) }

    func welcome(token: String, in language: Language) async throws -> Response {
        guard let account = try await AcceptInvitation(work.desk, rules: work.rules).account(token: token) else {
            return work.response(InvitationGonePage(), status: .notFound, in: language)
        }
        let model = WelcomePage.Model(token: token, name: account.member.name, email: account.email ?? "")
        return work.response(WelcomePage(model: model), in: language)
    }

    func accept(_ request: Request, token: String, in language: Language) async throws -> Response {
        guard OwnPages.sent(request), work.ways.hasPasswords else { throw HTTPError(.forbidden) }
        let new = NewPassword(try await work.site.parameters(of: request))
        let accepting = AcceptInvitation(work.desk, rules: work.rules)
        guard let account = try await accepting.account(token: token) else {
            return work.response(InvitationGonePage(), status: .notFound, in: language)
        }
        func refusal(_ problem: PasswordProblem, _ status: HTTPResponse.Status = .unprocessableContent) -> Response {
            let model = WelcomePage.Model(token: token, name: account.member.name, email: account.email ?? "", problem: problem)
            return work.response(WelcomePage(model: model), status: status, in: language)
        }
        guard new.password == new.repeated else { return refusal(.notRepeated) }
        switch try await accepting.accept(token: token, password: new.password, from: work.place(of: request)) {
        case .signedIn(let token): return try await letIn(token, request, to: nil, in: language)
        case .unusable(let fault): return refusal(PasswordProblem(fault))
        case .gone: return work.response(InvitationGonePage(), status: .notFound, in: language)
        case .busy: return refusal(.busy, .serviceUnavailable)
        }
    }

    /// What the browser was signed in as before ends: its cookie is about to be another's.
    private func endFormer(_ request: Request) async throws {
        if let former = try await work.session(of: request) { try await work.sessions.end(former) }
    }
}

extension PasswordProblem {
    init(_ fault: PasswordFault) {
        self =
            switch fault {
            case .tooShort(let least): .tooShort(least: least)
            case .tooLong(let most): .tooLong(most: most)
            case .common: .common
            case .guessable: .guessable
            }
    }
}
