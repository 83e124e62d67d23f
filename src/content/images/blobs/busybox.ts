// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/busybox",
  "tags": [
    "latest",
    "1",
    "1.37",
    "1.37.0",
    "glibc",
    "stable"
  ],
  "index": "sha256:58cd59fd303d92a19bbd356e287c90645ae52c7adfd63d3aeba01c1c10442203",
  "content": {
    "sha256:5f7bbe45cf0263593ee308dc72eb8bfea3492ce10d9c1a9402d56491586d9e73": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2cbW+bMBDH+zqfgmnvJq0YjLHqr7JXPLVBBRxhKO2330G6KEu2dWG6m9vcKUpwoILmx/983NnO6y68QTYBppVaPsFOP5ftKEm1kiqKdQrfp0onN4HCvrDZRjdkPZyS4lwe2sz/GwV/rf+efyRkAvzjfHQvuX1m/rj8M7f1jb8WivlT8cf+md/0/3Fyyj+OopuAhMmV8//8Ka8aO5VV8Ri83gebK/0prlb/RTb45/9B/+z/afhXxdb6xT8SSjB/Mv7dk3f6j2PmT8X/Pmtc5Zf+YwgJmT8R/4e+2vnm/1PN/Kn4b60buqxFcwEr+Gvu/+n41yXuOVb0/ypOmT8V/8e6abzz/5z/I+PfOP/0z/6fjn/7WNa9Z/F/wvzJ+O/6uhvuveKfSH7+o+Pvo/9n/nT8J9wHgFX5P+ZPxr9vOf67Zv7Iwz9W8efxP4T8mwo1Abwq/uf6Dxn/oXKoAwBW8Adj/mT87VhgdgFr9M/xPyH/fsQs/7L+Pec/Yhb/Vupfcv2XjP9UeBj/S+ZPxn9rs7b2K/8bcf2XxMrqycf5X6mA5z+e/4Vv1VD4Of8P+n/mT8P/obcjdv4nhYTe7/hHkTzhr1PF839IrLd2MM9GmE2ZVa3tYDsyG4gKYCM2m2mavpbZkEFLSrMZXdW7+RABf9DZ3JYv0EqVkonhaUPvVf+dc1M9FNvbwnYYwwDe0r9I49P4TwqI/1j/+LbLAH5pgjIP7uumcpulMzhqz4ODndk3grJzLPMPp//9PfD/+n95/vwvIsj/sv4J+39hls1w/74vCx/HBJF5bYSj60M3RwjLUcvkoUPAEJsfO473/hxFwOvwRfiU9SG0jo8+iSv2769fwlyFtjo+mBX87/p326y0E7b+z3R/1P+rM/0L1j+d/iGevwNVCnM3m9HGHKL7L7/ax7L5MDb7U+wE0Ir8j57rv5z/wbemzv3M/3H+l4p/mvi2/pfQEm6XIIaLY/74/T+J/z/n/kf/r4E/6x/fhnZH4f+jy/SfphLy/8yf4t/vvaz/StY/GX/sNWAv56+Tef1H5k/HH3MNqMvH/8RiWf/h9jaEF+7lMf8lmYvpAFboX2mY/8X6x7c5/+5j/z/Xf5g/DX+3s7ZBvAtW6H9Z/4n50/CH+pt38d+8/gfzZ2NjY8Oz7xorfkwAZgAA",
      "publicSize": {
        "packed": 2156519,
        "unpacked": 4277910
      }
    },
    "sha256:f5d047fba7980d5cb8296b3825e4f8bb0646d84ac5f05a5f972b6aba067890e0": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"sh\"]},\"created\":\"2024-09-26T21:31:42Z\",\"history\":[{\"created\":\"2024-09-26T21:31:42Z\",\"created_by\":\"BusyBox 1.37.0 (glibc), Debian 12\"}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:98db786571f8981074503846ac4397ab6a94fcd022e726b72d2d56d48cd6577d\"]}}"
    },
    "sha256:2f02cca86e280bfee67e671b043fc226fe06b65c40c3cee6b64e11f2aa35b4e8": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:f5d047fba7980d5cb8296b3825e4f8bb0646d84ac5f05a5f972b6aba067890e0\",\"size\":380},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:5f7bbe45cf0263593ee308dc72eb8bfea3492ce10d9c1a9402d56491586d9e73\",\"size\":885}]}"
    },
    "sha256:58cd59fd303d92a19bbd356e287c90645ae52c7adfd63d3aeba01c1c10442203": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:2f02cca86e280bfee67e671b043fc226fe06b65c40c3cee6b64e11f2aa35b4e8\",\"size\":401,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
