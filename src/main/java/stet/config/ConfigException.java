package stet.config;

/** A settings file or variable that cannot be used; the message says which and what to do. */
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ConfigException(String message) {
        super(message);
    }
}
