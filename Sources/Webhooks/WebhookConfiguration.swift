/// How webhooks are sent.
public struct WebhookConfiguration: Sendable {
    public var hosts: OwnHosts
    /// For the whole exchange.
    public var timeOut: Duration
    public var connectTimeOut: Duration
    /// A file of certificates that receivers' are to hold against; `nil` for the machine's own.
    public var certificateFile: String?

    public init(
        hosts: OwnHosts = .none, timeOut: Duration = .seconds(15), connectTimeOut: Duration = .seconds(10), certificateFile: String? = nil
    ) {
        self.hosts = hosts
        self.timeOut = timeOut
        self.connectTimeOut = connectTimeOut
        self.certificateFile = certificateFile
    }
}
