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

// What a server answered, up to a limit; more ends the transfer.
struct nagi_answer {
    char *bytes;
    size_t count;
    size_t most;
};

static inline size_t nagi_take_answer(char *buffer, size_t size, size_t count, void *context) {
    struct nagi_answer *answer = (struct nagi_answer *)context;
    size_t given = size * count;
    if (given > answer->most - answer->count) return 0;
    memcpy(answer->bytes + answer->count, buffer, given);
    answer->count += given;
    return given;
}

static inline CURLcode nagi_set_answer(CURL *handle, struct nagi_answer *answer) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, nagi_take_answer);
    return code == CURLE_OK ? curl_easy_setopt(handle, CURLOPT_WRITEDATA, answer) : code;
}

// Seconds since 1970; -1 where the text is no time.
static inline long long nagi_seconds(const char *text) { return (long long)curl_getdate(text, NULL); }

// First and last second of the server's own certificate; false when there was none.
static inline int nagi_certificate_times(CURL *handle, long long *from, long long *until) {
    struct curl_certinfo *chain = NULL;
    *from = *until = -1;
    if (curl_easy_getinfo(handle, CURLINFO_CERTINFO, &chain) != CURLE_OK) return 0;
    if (chain == NULL || chain->num_of_certs < 1) return 0;
    for (struct curl_slist *line = chain->certinfo[0]; line != NULL; line = line->next) {
        if (strncmp(line->data, "Start date:", 11) == 0) *from = nagi_seconds(line->data + 11);
        if (strncmp(line->data, "Expire date:", 12) == 0) *until = nagi_seconds(line->data + 12);
    }
    return *from >= 0 && *until >= 0;
}
