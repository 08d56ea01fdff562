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
    /// The file of a form that has one.
    let upload: UploadForm.Content

    var member: StaffMember { session.member }

    private init(
        session: OpenSession, language: Language, form: QueryParameters, request: Request, upload: UploadForm.Content = .none
    ) {
        self.session = session
        self.language = language
        self.form = form
        self.request = request
        self.upload = upload
    }

    /// What becomes of a request at the door.
    enum Admission: Sendable {
        case admitted(StaffRequest)
        case refused(Response)
    }

    /// Looks who it is, whether they may, and whether a form is one of their own pages'.
    ///
    /// - Parameters:
    ///   - action: what one must be allowed; `nil` for what is everybody's.
    ///   - takesFile: whether a form with a file is read; elsewhere it is none that is known.
    static func admit(
        _ request: Request, to address: WorkAddress, needing action: StaffAction?, takingFile takesFile: Bool = false,
        in language: Language, at work: WorkSite
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
        if takesFile, OwnPages.sent(request), request.headers[.contentType]?.lowercased().hasPrefix("multipart/") == true {
            return try await admitUpload(request, of: session, in: language, at: work)
        }
        let form = try await work.site.parameters(of: request)
        guard OwnPages.sent(request), let token = form[.formToken], session.accepts(formToken: token) else {
            return .refused(try await work.response(WorkRefusalPage(reason: .foreignForm), status: .forbidden, to: session, in: language))
        }
        return .admitted(StaffRequest(session: session, language: language, form: form, request: request))
    }

    private static func admitUpload(
        _ request: Request, of session: OpenSession, in language: Language, at work: WorkSite
    ) async throws -> Admission {
        let outcome = try await UploadForm.read(request, for: work.desk, rules: work.documents) { session.accepts(formToken: $0) }
        switch outcome {
        case .read(let form):
            return .admitted(
                StaffRequest(session: session, language: language, form: form.fields, request: request, upload: form.content))
        case .foreign:
            return .refused(try await work.response(WorkRefusalPage(reason: .foreignForm), status: .forbidden, to: session, in: language))
        case .unreadable: throw HTTPError(.badRequest)
        }
    }
}

extension HTTPRequest.Method {
    /// Whether nothing is sent.
    var isRead: Bool { self == .get || self == .head }
}
