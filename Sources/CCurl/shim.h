// curl_easy_setopt and curl_easy_getinfo are variadic, which Swift cannot call: one typed form for each kind
// of argument in use.
#include <curl/curl.h>
#include <string.h>

static inline CURLcode nagi_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode nagi_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode nagi_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline long nagi_reply_code(CURL *handle) {
    long code = 0;
    return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &code) == CURLE_OK ? code : 0;
}

// The bytes of one mail and how far they are read. It belongs to the caller for the time of one transfer.
struct nagi_payload {
    const char *bytes;
    size_t left;
};

static inline size_t nagi_read_payload(char *buffer, size_t size, size_t count, void *context) {
    struct nagi_payload *payload = (struct nagi_payload *)context;
    size_t wanted = size * count;
    size_t given = payload->left < wanted ? payload->left : wanted;
    memcpy(buffer, payload->bytes, given);
    payload->bytes += given;
    payload->left -= given;
    return given;
}

static inline CURLcode nagi_set_payload(CURL *handle, struct nagi_payload *payload) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_READFUNCTION, nagi_read_payload);
    return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_READDATA, payload) : code;
}
