/// Where somebody signs in from.
public struct SignInPlace: Sendable, Hashable {
    /// The network address, or as much of it as one household has; `nil` where it cannot be told from others'.
    public let address: String?
    /// What kind of browser, in a few words.
    public let browser: String

    public init(address: String?, browser: String) {
        self.address = address
        self.browser = browser
    }
}
