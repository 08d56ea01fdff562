import Desk
import Foundation
import Funding
import Hummingbird
import Pages
import Storage

/// One's own account: password and sessions.
struct AccountController: Sendable {
    let work: WorkSite

    func account(_ request: StaffRequest) async throws -> Response { try await page(request) }

    func changePassword(_ request: StaffRequest) async throws -> Response {
        let new = NewPassword(request.form)
        guard new.password == new.repeated else { return try await page(request, problem: .notRepeated) }
        let outcome = try await ChangePassword(work.desk, rules: work.rules).change(
            SignInForm(request.form).password, to: new.password, of: request.session, from: work.place(of: request.request))
        switch outcome {
        case .changed(let token):
            guard let session = try await work.sessions.session(token: token) else {
                return work.redirect(to: .signIn(back: .account), in: request.language)
            }
            var response = try await page(of: session, notice: .passwordChanged, in: request.language)
            response.headers[.setCookie] = work.cookie.setting(token)
            return response
        case .presentWrong: return try await page(request, problem: .presentWrong)
        case .unusable(let fault): return try await page(request, problem: PasswordProblem(fault))
        case .tooMany(let until):
            let minutes = max(1, Int((until.timeIntervalSince(work.site.now) / 60).rounded(.up)))
            return try await page(request, problem: .tooMany(minutes: minutes))
        case .busy: return try await page(request, problem: .busy)
        }
    }

    func endOtherSessions(_ request: StaffRequest) async throws -> Response {
        try await work.sessions.endOthers(than: request.session)
        return try await page(of: request.session, notice: .othersEnded, in: request.language)
    }

    private func page(_ request: StaffRequest, problem: PasswordProblem? = nil) async throws -> Response {
        try await page(
            of: request.session, problem: problem, status: problem == nil ? .ok : .unprocessableContent, in: request.language)
    }

    private func page(
        of session: OpenSession, problem: PasswordProblem? = nil, notice: AccountPage.Notice? = nil, status: HTTPResponse.Status = .ok,
        in language: Language
    ) async throws -> Response {
        let sessions = try await work.sessions.all(of: session).map {
            AccountPage.Session(
                browser: $0.browser, began: $0.beganAt, lastSeen: $0.lastSeenAt, isThisOne: $0.tokenHash == session.session.tokenHash)
        }
        let model = AccountPage.Model(email: session.session.account.email ?? "", sessions: sessions, problem: problem, notice: notice)
        return try await work.response(AccountPage(model: model), status: status, to: session, in: language)
    }
}
