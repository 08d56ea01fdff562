import Pages

/// Every kind of address of the staff's pages. A new one does not compile before it stands here, and is then walked by all tests of the table.
enum EveryWorkAddress: CaseIterable {
    case start, signIn, signedOut, signOut, welcome, account, password, otherSessions, signInCode, secondFactor, secondFactorRemoval
    case provider, providerAnswer

    init(_ address: WorkAddress) {
        self =
            switch address {
            case .start: .start
            case .signIn: .signIn
            case .signedOut: .signedOut
            case .signOut: .signOut
            case .welcome: .welcome
            case .account: .account
            case .password: .password
            case .otherSessions: .otherSessions
            case .signInCode: .signInCode
            case .secondFactor: .secondFactor
            case .secondFactorRemoval: .secondFactorRemoval
            case .provider: .provider
            case .providerAnswer: .providerAnswer
            }
    }

    /// One of its addresses.
    var example: WorkAddress {
        switch self {
        case .start: .start
        case .signIn: .signIn(back: .account)
        case .signedOut: .signedOut
        case .signOut: .signOut
        case .welcome: .welcome(token: String(repeating: "0", count: 64))
        case .account: .account
        case .password: .password
        case .otherSessions: .otherSessions
        case .signInCode: .signInCode(back: nil)
        case .secondFactor: .secondFactor
        case .secondFactorRemoval: .secondFactorRemoval
        case .provider: .provider(back: .account)
        case .providerAnswer: .providerAnswer(code: "a", state: "b")
        }
    }

    /// Whether whoever is not signed in may be there.
    var isEntrance: Bool {
        switch self {
        case .signIn, .signInCode, .provider, .providerAnswer, .signedOut, .welcome: true
        default: false
        }
    }
}
