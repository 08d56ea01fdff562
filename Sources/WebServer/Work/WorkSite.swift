import Desk
import Foundation
import Funding
import Hummingbird
import Logging
import Pages
import Storage

/// What every controller of the staff's pages needs: the site, who is signed in, and how a page becomes a response.
struct WorkSite: Sendable {
    let site: Site
    let rules: SignInRules
    let documents: DocumentRules
    let cookie: SessionCookie
    /// What a browser holds while it is at the provider.
    let bindingCookie: SessionCookie
    /// Where else one signs in; `nil` for nowhere.
    let provider: OpenIDProvider?
    /// Whether reminders go out by mail.
    let sendsMail: Bool
    /// What sends to systems that follow calls; `nil` where nothing is sent.
    let webhooks: WebhookService?
    /// The request's, once there is one.
    var logger = Logger(label: "utblick")

    init(
        site: Site, rules: SignInRules = SignInRules(), provider: OpenIDProvider? = nil, documents: DocumentRules = DocumentRules(),
        sendsMail: Bool = false, webhooks: WebhookService? = nil
    ) {
        self.webhooks = webhooks
        self.provider = provider
        self.sendsMail = sendsMail
        bindingCookie = SessionCookie(desk: site.desk.id, origin: site.origin, purpose: "-begun")
        self.site = site
        self.rules = rules
        self.documents = documents
        cookie = SessionCookie(desk: site.desk.id, origin: site.origin)
    }

    var desk: Desk { site.desk }
    var ways: SignInWays { SignInWays(hasPasswords: provider?.settings.allowsPasswords ?? true, hasProvider: provider != nil) }
    var sessions: StaffSessions { StaffSessions(desk, rules: rules) }

    /// Who sends a request; `nil` for nobody who is signed in here.
    func session(of request: Request) async throws -> OpenSession? {
        guard let token = cookie.token(in: request) else { return nil }
        return try await sessions.session(token: token)
    }

    /// Whether somebody must set a second factor up before anything else. Whoever has no password shows theirs to another provider.
    func demandsSecondFactor(of session: OpenSession) -> Bool {
        let account = session.session.account
        return rules.demandsSecondFactor && !account.hasSecondFactor && account.passwordHash != nil
    }

    /// Where a request comes from, for counting and for the list of one's sessions.
    func place(of request: Request) -> SignInPlace {
        SignInPlace(address: request.clientAddress, browser: BrowserName(userAgent: request.headers[.userAgent] ?? "").text)
    }

    /// How many minutes are left, at least 1.
    func minutes(until end: Date) -> Int { max(1, Int((end.timeIntervalSince(site.now) / 60).rounded(.up))) }

    func response(_ page: some WorkPage, status: HTTPResponse.Status = .ok, to request: StaffRequest) async throws -> Response {
        try await response(page, status: status, to: request.session, in: request.language)
    }

    func response(
        _ page: some WorkPage, status: HTTPResponse.Status = .ok, to session: OpenSession, in language: Language
    ) async throws -> Response {
        let signedIn = SignedIn(member: session.member, formToken: session.makeFormToken())
        let context = WorkContext(page: site.bareContext(in: language), signedIn: signedIn)
        return response(page.document(in: context), status: status, in: language)
    }

    func response(_ page: some EntrancePage, status: HTTPResponse.Status = .ok, in language: Language) -> Response {
        response(page.document(in: site.bareContext(in: language)), status: status, in: language)
    }

    func redirect(to address: WorkAddress, in language: Language, setting cookie: String? = nil) -> Response {
        var response = Response.redirect(to: PageContext.folder(of: site.origin) + address.path(in: language), type: .normal)
        response.headers[.cacheControl] = "no-store"
        if let cookie { response.headers[.setCookie] = cookie }
        return response
    }

    /// Leads to the form to sign in, and from there back to where a page is read.
    func redirectToSignIn(from address: WorkAddress, isRead: Bool, in language: Language) -> Response {
        redirect(to: .signIn(back: isRead && address != .start ? address : nil), in: language)
    }

    private func response(_ document: [UInt8], status: HTTPResponse.Status, in language: Language) -> Response {
        Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue, .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: document)))
    }
}
