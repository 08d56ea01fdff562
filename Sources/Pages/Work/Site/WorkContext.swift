public import Casework
public import Foundation
public import Funding
import HTML

/// What every staff page needs to know besides its own model. It cannot be made without somebody who is signed in.
public struct WorkContext: Sendable {
    public let page: PageContext
    public let signedIn: SignedIn

    public init(page: PageContext, signedIn: SignedIn) {
        self.page = page
        self.signedIn = signedIn
    }

    public var language: Language { page.language }
    public var now: Date { page.now }
    public var today: Day { page.today }
    var words: Strings { page.words }
    var format: Formatting { page.format }

    /// Whether the reader may do something: what they may not is not offered.
    public func may(_ action: StaffAction) -> Bool { signedIn.member.may(action) }

    func path(_ address: WorkAddress) -> String { page.workPath(address) }

    /// An address of the public site.
    func publicPath(_ address: SiteAddress) -> String { page.path(address) }

    /// A form that changes something. It is the only way to make one that is accepted: what it sends shows that it comes from this page.
    /// - Parameters:
    ///   - name: of its class; empty for none.
    ///   - id: where a button outside it names it.
    ///   - hasFile: whether it sends a file.
    func form(
        to address: WorkAddress, class name: String = "ask", id: String? = nil, hasFile: Bool = false, @MarkupBuilder content: () -> Markup
    ) -> Markup {
        HTML.form(
            .when(!name.isEmpty, .class(name)), .method(.post), .action(path(address)), .when(hasFile, .multipart), .novalidate,
            .when(id != nil, .id(id ?? ""))
        ) {
            input(.type(.hidden), .name(ParameterName.formToken.name(in: language)), .value(signedIn.formToken))
            content()
        }
    }
}

extension PageContext {
    func workPath(_ address: WorkAddress) -> String { workPath(address, in: language) }

    func workPath(_ address: WorkAddress, in language: Language) -> String { folder + address.path(in: language) }
}
