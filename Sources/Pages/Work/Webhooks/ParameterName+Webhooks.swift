extension ParameterName {
    static let webhooksFolder = ParameterName("webhookar", "webhooks")
    static let newWebhookFolder = ParameterName("ny", "new")
    static let secretFolder = ParameterName("hemlighet", "secret")
    static let testFolder = ParameterName("prov", "test")
    static let deliveriesFolder = ParameterName("skickat", "deliveries")
    static let webhookAddress = ParameterName("adress", "address")
    /// Whether a webhook is to be on: `1` or nothing.
    public static let isOn = ParameterName("pa", "on")
}
