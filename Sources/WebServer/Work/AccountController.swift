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
            return try await page(request, problem: .tooMany(minutes: work.minutes(until: until)))
        case .busy: return try await page(request, problem: .busy)
        }
    }

    func secondFactor(_ request: StaffRequest) async throws -> Response {
        try await page(of: SecondFactor(work.desk).offer(for: request.session), request)
    }

    func setUpSecondFactor(_ request: StaffRequest) async throws -> Response {
        let form = SecondFactorForm(request.form)
        let factor = SecondFactor(work.desk, rules: work.rules)
        let outcome = try await factor.setUp(
            sealed: form.sealed, code: form.code, password: form.password, of: request.session, from: work.place(of: request.request))
        let problem: SecondFactorProblem
        switch outcome {
        case .setUp(let codes): return try await work.response(RecoveryCodesPage(codes: codes), to: request)
        case .passwordWrong: problem = .passwordWrong
        case .codeWrong: problem = .codeWrong
        case .tooMany(let until): problem = .tooMany(minutes: work.minutes(until: until))
        case .busy: problem = .busy
        }
        // The same secret: the program on the telephone may have it already.
        return try await page(of: factor.offer(again: form.sealed, for: request.session), problem: problem, request)
    }

    func removeSecondFactor(_ request: StaffRequest) async throws -> Response {
        let outcome = try await SecondFactor(work.desk, rules: work.rules).remove(
            password: SecondFactorForm(request.form).password, of: request.session, from: work.place(of: request.request))
        switch outcome {
        case .removed:
            guard let token = work.cookie.token(in: request.request), let session = try await work.sessions.session(token: token) else {
                return work.redirect(to: .account, in: request.language)
            }
            return try await page(of: session, notice: .secondFactorRemoved, in: request.language)
        case .passwordWrong: return try await page(request, problem: .presentWrongForRemoval)
        case .tooMany(let until): return try await page(request, problem: .tooMany(minutes: work.minutes(until: until)))
        case .busy: return try await page(request, problem: .busy)
        }
    }

    private func page(
        of offer: SecondFactor.Offer, problem: SecondFactorProblem? = nil, _ request: StaffRequest
    ) async throws -> Response {
        let model = SecondFactorPage.Model(
            secret: offer.text, programAddress: offer.address, sealed: offer.sealed,
            isDemanded: work.demandsSecondFactor(of: request.session), problem: problem)
        return try await work.response(
            SecondFactorPage(model: model), status: problem == nil ? .ok : .unprocessableContent, to: request)
    }

    func chooseLetters(_ request: StaffRequest) async throws -> Response {
        let isTold = request.form[.isTold] == "1"
        try await ChooseLetters(work.desk).set(isTold, for: request.session)
        guard let token = work.cookie.token(in: request.request), let session = try await work.sessions.session(token: token) else {
            return work.redirect(to: .account, in: request.language)
        }
        return try await page(of: session, notice: isTold ? .lettersOn : .lettersOff, in: request.language)
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
        let account = session.session.account
        let left = account.hasSecondFactor ? try await SecondFactor(work.desk).recoveryCodesLeft(of: session) : nil
        let model = AccountPage.Model(
            email: account.email ?? "", sessions: sessions, hasPassword: account.passwordHash != nil, recoveryCodesLeft: left,
            isToldOfCases: account.isToldOfCases,
            problem: problem, notice: notice)
        return try await work.response(AccountPage(model: model), status: status, to: session, in: language)
    }
}
