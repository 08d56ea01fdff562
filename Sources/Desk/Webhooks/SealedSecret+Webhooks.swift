extension SealedSecret {
    /// What the secrets of webhooks are sealed with.
    static func ofWebhooks(_ surroundings: Surroundings) throws -> SealedSecret {
        SealedSecret(try surroundings.linkKey(), purpose: "webhook")
    }
}
