import Casework
import Desk
import Funding
import Hummingbird
import Pages

/// A request of somebody who is signed in and may do what it asks for. There is no other way to make one than `admit`.
struct StaffRequest: Sendable {
    let session: OpenSession
    let language: Language
    /// What was sent; empty for a page that is only read.
    let form: QueryParameters
    let request: Request

    var member: StaffMember { session.member }

    private init(session: OpenSession, language: Language, form: QueryParameters, request: Request) {
        self.session = session
        self.language = language
        self.form = form
        self.request = request
    }

    /// What becomes of a request at the door.
    enum Admission: Sendable {
        case admitted(StaffRequest)
        case refused(Response)
    }

    /// Looks who it is, whether they may, and whether a form is one of their own pages'.
    ///
    /// - Parameter action: what one must be allowed; `nil` for what is everybody's.
    static func admit(
        _ request: Request, to address: WorkAddress, needing action: StaffAction?, in language: Language, at work: WorkSite
    ) async throws -> Admission {
        guard let session = try await work.session(of: request) else {
            return .refused(work.redirectToSignIn(from: address, isRead: request.method.isRead, in: language))
        }
        if work.demandsSecondFactor(of: session), address != .secondFactor, address != .signOut {
            return .refused(work.redirect(to: .secondFactor, in: language))
        }
        guard action.map(session.member.may) ?? true else {
            return .refused(try await work.response(WorkRefusalPage(reason: .notAllowed), status: .forbidden, to: session, in: language))
        }
        guard !request.method.isRead else {
            return .admitted(StaffRequest(session: session, language: language, form: QueryParameters(), request: request))
        }
        let form = try await work.site.parameters(of: request)
        guard OwnPages.sent(request), let token = form[.formToken], session.accepts(formToken: token) else {
            return .refused(try await work.response(WorkRefusalPage(reason: .foreignForm), status: .forbidden, to: session, in: language))
        }
        return .admitted(StaffRequest(session: session, language: language, form: form, request: request))
    }
}

extension HTTPRequest.Method {
    /// Whether nothing is sent.
    var isRead: Bool { self == .get || self == .head }
}
